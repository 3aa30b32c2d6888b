import type { ReactNode } from 'react';
import type { DiffPart } from '../../analysis/revisions/word-diff.ts';
import './word-diff.css';

/**
 * Two wordings in one: what went is struck through, what came is underlined. Not by red and green, which say good and bad, and
 * which many people cannot tell apart.
 */
export function WordDiff({ parts }: { parts: readonly DiffPart[] }) {
  return parts.map(({ kind, text }, index) => (
    <DiffText key={index} kind={kind}>
      {text}
    </DiffText>
  ));
}

/** One part of a diff. The style sheet announces what went and what came, since screen readers pass over both elements. */
export function DiffText({ kind, children }: { kind: DiffPart['kind']; children: ReactNode }) {
  if (kind === 'deleted') return <del className="diff-deleted">{children}</del>;
  if (kind === 'inserted') return <ins className="diff-inserted">{children}</ins>;
  return <span>{children}</span>;
}
