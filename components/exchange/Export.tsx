import { useState } from 'react';
import { codeNames } from '../../exchange/corpus/code-names.ts';
import type { ExportChoices, ExportScope } from '../../storage/exchange/export-scope.ts';
import { Notice } from '../ui/Notice.tsx';
import { showBytes } from '../ui/show-bytes.ts';
import { ExportChoice } from './ExportChoice.tsx';
import { FirstRows } from './FirstRows.tsx';
import { FormatLosses } from './FormatLosses.tsx';
import { OFFERED_FORMATS } from './offered-formats.ts';
import { useExport, type ExportState } from './use-export.ts';
import { usePreview } from './use-preview.ts';

interface ExportProps {
  choices: ExportChoices;
  /** The case that the page was opened from. */
  startWith: string | null;
}

/** A part of the library into one file of another program. */
export function Export({ choices, startWith }: ExportProps) {
  // An address that somebody kept may name a case that is there no more.
  const known = choices.cases.find(({ id }) => id === startWith);
  const [scope, setScope] = useState<ExportScope>({ case: known?.id ?? null, author: null });
  const [formatId, setFormatId] = useState('parallax');
  const [wantsText, setWantsText] = useState(true);
  const { state, start, cancel, rest } = useExport();
  const preview = usePreview(scope);
  const format = OFFERED_FORMATS.find(({ id }) => id === formatId);
  if (!format) return null;
  const withText = wantsText || !format.worksWithoutText;
  const offsets = format.writer?.offsets ?? 'UTF-16 code units';
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">Export</h2>
      <ExportChoice choices={choices} scope={scope} format={formatId} onScope={setScope} onFormat={setFormatId} />
      <FormatLosses format={format} withText={withText} onWithText={setWantsText} />
      {preview && <FirstRows texts={preview.texts} nameOf={codeNames(preview)} offsets={offsets} withText={withText} />}
      <div aria-live="polite">
        <Outcome state={state} onClose={rest} />
      </div>
      {state.at === 'work' ? (
        <Writing {...state} onCancel={cancel} />
      ) : (
        <p>
          <button type="button" className="button" onClick={() => start({ scope, format, withText })}>
            Export…
          </button>
        </p>
      )}
    </section>
  );
}

function Writing({ done, total, onCancel }: { done: number; total: number; onCancel: () => void }) {
  return (
    <p className="exchange-progress">
      <label>
        Writing
        <progress {...(total > 0 && { value: done, max: total })} />
      </label>
      <button type="button" className="button" onClick={onCancel}>
        Cancel
      </button>
    </p>
  );
}

function Outcome({ state, onClose }: { state: ExportState; onClose: () => void }) {
  if (state.at === 'failed') return <Notice onClose={onClose}>{state.reason}</Notice>;
  if (state.at === 'stopped') return <Notice onClose={onClose}>Stopped. No file was written.</Notice>;
  if (state.at !== 'saved') return null;
  return (
    <Notice onClose={onClose}>
      <strong>{state.name}</strong> ({showBytes(state.bytes)}) is saved to where your browser puts downloads.
    </Notice>
  );
}
