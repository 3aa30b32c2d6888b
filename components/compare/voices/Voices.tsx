import { memo } from 'react';
import type { Voice } from '../../../analysis/voices/voices.ts';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { Question } from '../Question.tsx';
import { ShowMore, useFirst } from '../ShowMore.tsx';
import { DraggedRowLabel } from './DraggedRowLabel.tsx';
import { useMerging, type MergeVoices } from './use-merging.ts';
import { VoicesTable } from './VoicesTable.tsx';

interface VoicesProps {
  articles: readonly ComparedArticle[];
  voices: readonly Voice[];
  onShow: ShowPassages;
  onMerge: MergeVoices | undefined;
}

/** As many as can be taken in; they are sorted by their words. */
const MOST_ROWS = 15;

/** Whom each article lets speak, and for how many words. */
export const Voices = memo(function Voices({ articles, voices, onShow, onMerge }: VoicesProps) {
  const { first, left, showAll } = useFirst(voices, MOST_ROWS);
  const merging = useMerging(onMerge);
  const most = Math.max(...voices.flatMap(({ cells }) => cells.map(({ words }) => words)));
  return (
    <Question
      title="Who gets to speak"
      hint="Words quoted, and in how many passages"
      isTable={voices.length > 0}
      onKeyDown={merging.cancelOnEscape}
    >
      {voices.length > 0 && (
        <VoicesTable articles={articles} voices={first} most={most} merging={merging} onShow={onShow} />
      )}
      <ShowMore left={left} noun="speaker" onShowAll={showAll} />
      {merging.chosen !== null && (
        <p className="question-note" role="status">
          Who is “{merging.chosen}” called elsewhere? Choose the same speaker’s row, or press Escape.
        </p>
      )}
      <DraggedRowLabel dragged={merging.dragged} />
      <NextStep articles={articles} voices={voices} />
    </Question>
  );
});

/** What is still to be typed before the table tells all it can. Of the machine's proposals nothing is asked. */
function NextStep({ articles, voices }: Pick<VoicesProps, 'articles' | 'voices'>) {
  const step = nextStep(voices);
  return step && articles.some(({ proposed }) => proposed === 0) && <p className="question-note">{step}</p>;
}

function nextStep(voices: readonly Voice[]): string | null {
  if (voices.length === 0) return 'No quotes tagged yet. Tag what people say as quotes, and they are listed here.';
  if (voices.every(({ name }) => name !== null)) return null;
  return 'Who speaks? Open a quote in “This article” and type its speaker in the passage’s editor.';
}
