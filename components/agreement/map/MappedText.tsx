import type { JudgedPassage } from '../../../analysis/agreement/judged-passages.ts';
import { MarkedText } from '../../marked-text/MarkedText.tsx';
import type { CodedArticle } from '../coded-case.ts';
import { isOpen } from './listed-passages.ts';
import type { Settled } from '../settling/settled.ts';

interface MappedTextProps {
  article: CodedArticle;
  passages: readonly JudgedPassage[];
  /** How each was settled. */
  settled: readonly (Settled | null)[];
  /** Place in the list; null for none. */
  current: number | null;
}

/** An article with every open passage shaded by how far its coders disagree: the darker, the further. */
export function MappedText({ article, passages, settled, current }: MappedTextProps) {
  return (
    <MarkedText
      className="mapped-text"
      language={article.article.language}
      text={article.text}
      blocks={article.blocks}
      passages={passages}
      current={current}
      renderMark={(words, covering) => {
        const [worst] = covering;
        if (worst === undefined) return null;
        return (
          <mark
            aria-current={covering.includes(current ?? -1) || undefined}
            data-level={levelOf(passages[worst])}
            data-differences={passages[worst]?.differences.join(' ')}
            data-settled={covering.every((place) => !isOpen(settled[place])) || undefined}
          >
            {words}
          </mark>
        );
      }}
    />
  );
}

/** 0 where all agree, to 3 where hardly anybody does. */
function levelOf(passage: JudgedPassage | undefined): number {
  const agreement = passage?.agreement ?? 1;
  if (agreement >= 0.95) return 0;
  if (agreement >= 2 / 3) return 1;
  return agreement >= 1 / 3 ? 2 : 3;
}
