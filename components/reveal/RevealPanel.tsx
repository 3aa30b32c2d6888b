import { useId } from 'react';
import { countOf } from '../ui/counts.ts';
import { AuthorRows } from './AuthorRows.tsx';
import { HeatList } from './HeatList.tsx';
import { MarkedHere } from './MarkedHere.tsx';
import type { Reveal, RevealMode } from './use-reveal.ts';
import './reveal.css';

const MODES: readonly [mode: RevealMode, label: string][] = [
  ['off', 'mine alone'],
  ['authors', 'by author'],
  ['heat', 'heat map'],
];

interface RevealPanelProps {
  reveal: Reveal;
  language: string | null;
  /** The passage or stretch that was clicked in the text. */
  chosen: string | null;
  onShow: (id: string) => void;
}

/** Whose highlights the text shows, and what is known of them. Nothing where nobody else’s may be seen. */
export function RevealPanel({ reveal, language, chosen, onShow }: RevealPanelProps) {
  const name = useId();
  const { mode, works } = reveal;
  if (!works.some(({ isReader }) => !isReader)) return null;
  return (
    <section className="reveal" aria-label="Everybody’s highlights">
      <fieldset className="reveal-modes">
        <legend>Highlights of {countOf(works.length, 'author')}</legend>
        {MODES.map(([each, label]) => (
          <label key={each}>
            <input type="radio" name={name} checked={mode === each} onChange={() => reveal.setMode(each)} /> {label}
          </label>
        ))}
      </fieldset>
      {mode !== 'off' && <MarkedHere reveal={reveal} language={language} chosen={chosen} />}
      {mode === 'authors' && <AuthorRows reveal={reveal} />}
      {mode === 'heat' && <HeatList reveal={reveal} language={language} onShow={onShow} />}
    </section>
  );
}
