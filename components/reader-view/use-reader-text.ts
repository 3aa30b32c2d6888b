import { useEffect, useMemo, useState, type RefObject } from 'react';
import { isOfArticle } from '../../model/passage.ts';
import { paintedPassage } from '../../model/painted-passage.ts';
import type { ArticleView } from '../../storage/library.ts';
import type { RevealedWork } from '../../storage/revealed-work.ts';
import type { Point } from '../../page/painting/hit-test.ts';
import { useReveal } from '../reveal/use-reveal.ts';
import type { Suggesting } from '../suggest/use-suggesting.ts';
import type { useAttempts } from '../ui/use-attempts.ts';
import { suggestedPassage, type PlaceToShow } from './places-to-show.ts';
import { useAnnotatedText } from './use-annotated-text.ts';
import { useByHand } from './use-by-hand.ts';
import { useKeptPassages } from './use-kept-passages.ts';

export type ReaderText = ReturnType<typeof useReaderText>;

interface ReaderTextOptions {
  view: ArticleView;
  /** The ids of the passages and places to show at first. */
  asked: readonly string[];
  places: readonly PlaceToShow[];
  suggesting: Suggesting;
  /** What everybody marked, to be shown once the reader asks for it. */
  works: readonly RevealedWork[];
  attempts: ReturnType<typeof useAttempts>;
}

/** The article's text on the screen: its passages in it, which of them is chosen, and what the reader does to them. */
export function useReaderText(
  root: RefObject<HTMLElement | null>,
  { view, asked, places, suggesting, works, attempts }: ReaderTextOptions,
) {
  const { revision, annotations } = view;
  const [chosen, choose] = useState<{ id: string | null; editNote: boolean }>({
    id: asked[0] ?? null,
    editNote: false,
  });
  const kept = useKeptPassages(revision, attempts.attempt);
  const hand = useByHand(revision.id);
  const reveal = useReveal(revision.text, works);
  const [pointed, point] = useState<string | null>(null);
  const passages = useMemo(() => annotations.filter(isOfArticle).map(paintedPassage), [annotations]);
  const { proposals, current, goTo } = suggesting;
  const suggested = useMemo(
    () => [...proposals.map((proposal) => suggestedPassage(revision.text, proposal)), ...places, ...reveal.drawn],
    [proposals, places, reveal.drawn, revision.text],
  );
  const text = useAnnotatedText(root, {
    revision: revision.id,
    passages,
    suggested,
    reader: {
      keeper: { ...kept.keeper, editNote: (id) => choose({ id, editNote: true }) },
      onChoose: (id) => {
        choose({ id, editNote: false });
        if (id) goTo(id);
      },
      onPlace: hand.onPlace,
    },
  });

  useEffect(() => {
    if (asked.length > 0) text.show(asked);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was asked for is shown once, when the text is there.
  }, [text.isOpen]);

  const proposed = current?.id;
  useEffect(() => {
    if (proposed) text.show([proposed]);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another current suggestion moves the text, nothing else does.
  }, [text.isOpen, proposed]);

  return {
    findings: text.findings,
    map: text.map,
    kept,
    hand,
    reveal,
    /** What lies under the pointer, while everybody's highlights are shown. */
    pointed,
    pointAt: (at: Point | null) => point(at && reveal.mode !== 'off' ? text.at(at) : null),
    chosen,
    showPassage: (id: string, candidate = 0) => {
      choose({ id, editNote: false });
      text.show([id], candidate);
    },
  };
}
