import type { Voice } from '../../analysis/voices.ts';
import type { ComparedArticle } from './compared-case.ts';
import type { ShowPassages } from './figures.ts';
import { Question } from './Question.tsx';
import { VoicesTable } from './VoicesTable.tsx';

interface VoicesProps {
  articles: readonly ComparedArticle[];
  voices: readonly Voice[];
  onShow: ShowPassages;
}

/** Whom each article lets speak, and for how many words. */
export function Voices({ articles, voices, onShow }: VoicesProps) {
  return (
    <Question title="Who gets to speak" hint="Words quoted, and in how many passages">
      {voices.length > 0 && <VoicesTable articles={articles} voices={voices} onShow={onShow} />}
      <NextStep voices={voices} />
    </Question>
  );
}

/** What is still to be typed before the table tells all it can. */
function NextStep({ voices }: { voices: readonly Voice[] }) {
  const step = nextStep(voices);
  return step && <p className="question-note">{step}</p>;
}

function nextStep(voices: readonly Voice[]): string | null {
  if (voices.length === 0) return 'No quotes tagged yet. Tag what people say as quotes, and they are listed here.';
  if (voices.every(({ name }) => name !== null)) return null;
  return 'Who speaks? Open a quote in “This article” and type its speaker in the passage’s editor.';
}
