import type { DiffPart } from '../../analysis/revisions/word-diff.ts';
import './word-diff.css';

/**
 * Two wordings in one: what went is struck through, what came is underlined. Not by red and green, which say good and bad, and
 * which many people cannot tell apart.
 */
export function WordDiff({ parts }: { parts: readonly DiffPart[] }) {
  return parts.map((part, index) => <DiffText key={index} {...part} />);
}

interface DiffTextProps extends DiffPart {
  /** Of the words: what else is shown of them. */
  className?: string | undefined;
}

/**
 * One part of a diff. The style sheet announces what went and what came, since screen readers pass over both elements. White space at a part's
 * edges is not tinted: only words went or came.
 */
export function DiffText({ kind, text, className }: DiffTextProps) {
  if (kind === 'same') return <span className={className}>{text}</span>;
  const [before, words, after] = partedText(text);
  const shown = className ? <span className={className}>{words}</span> : words;
  // The one that the other part lies behind or before.
  const isApart = (kind === 'deleted' ? after : before) !== '';
  const Change = kind === 'deleted' ? 'del' : 'ins';
  return (
    <>
      {before}
      <Change className={`diff-${kind}${isApart ? ' diff-apart' : ''}`}>{shown}</Change>
      {after}
    </>
  );
}

/** A text without the white space at its edges, and what that was; where there is nothing else, the white space is what changed. */
function partedText(text: string): [string, string, string] {
  const words = text.trim() || text;
  const start = text.indexOf(words);
  return [text.slice(0, start), words, text.slice(start + words.length)];
}
