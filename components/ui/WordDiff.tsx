import type { DiffPart } from '../../analysis/word-diff.ts';
import './word-diff.css';

/**
 * Two wordings in one: what went is struck through, what came is underlined. Not by red and green, which say good and bad, and
 * which many people cannot tell apart.
 */
export function WordDiff({ parts }: { parts: readonly DiffPart[] }) {
  return parts.map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Element = kind === 'deleted' ? 'del' : 'ins';
    return (
      <Element key={index} className={`diff-${kind}`}>
        {/* Screen readers read out neither element as such. */}
        <span className="visually-hidden"> [{kind}: </span>
        {text}
        <span className="visually-hidden">] </span>
      </Element>
    );
  });
}
