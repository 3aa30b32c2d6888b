import type { ReactNode } from 'react';
import { OutletMark } from '../ui/OutletMark.tsx';
import type { ComparedArticle } from './compared-article.ts';

interface AnswerSourceProps {
  compared: Pick<ComparedArticle, 'name' | 'proposed'>;
  index: number;
  /** What is said of the article beside its name. */
  children?: ReactNode;
}

/** Whose answer follows, and whether any of it is only proposed. */
export function AnswerSource({ compared: { name, proposed }, index, children }: AnswerSourceProps) {
  return (
    <p className="answer-source">
      <span>
        <OutletMark index={index} />
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {proposed > 0 && <ProposedSign />}
      </span>
      {children && <span className="quiet">{children}</span>}
    </p>
  );
}

/** Dashed, as a suggestion is everywhere. */
export function ProposedSign() {
  return (
    <>
      {' '}
      <span className="proposed-sign">proposed</span>
    </>
  );
}
