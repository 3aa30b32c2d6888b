import type { BlockChange } from '../../analysis/revisions/revision-diff.ts';
import type { DiffPart } from '../../analysis/revisions/word-diff.ts';
import type { BlockKind } from '../../model/article-text.ts';
import type { PlacedPassage } from '../compare/placed-passages.ts';
import { DiffText } from '../ui/WordDiff.tsx';
import type { Layout } from './layouts.ts';
import { markedParts, type MarkedPart } from './marked-parts.ts';

interface ChangedBlockProps {
  change: BlockChange;
  passages: readonly PlacedPassage[];
  layout: Layout;
}

/** One block before and after, in two columns or in one. */
export function ChangedBlock({ change, passages, layout }: ChangedBlockProps) {
  const parts = markedParts(change, passages);
  const { kind } = 'after' in change ? change.after : change.before;
  if (layout === 'in one text' || change.kind === 'same') {
    return (
      <div className={change.kind === 'same' ? 'changes-row changes-same' : 'changes-row'}>
        <BlockText kind={kind} parts={parts} />
        {layout === 'side by side' && <BlockText kind={kind} parts={parts} />}
      </div>
    );
  }
  return (
    <div className="changes-row">
      <BlockText kind={kind} parts={without('inserted', parts)} />
      <BlockText kind={kind} parts={without('deleted', parts)} />
    </div>
  );
}

function without(kind: DiffPart['kind'], parts: readonly MarkedPart[]): MarkedPart[] {
  return parts.filter((part) => part.kind !== kind);
}

function BlockText({ kind, parts }: { kind: BlockKind; parts: readonly MarkedPart[] }) {
  return (
    <p data-block={kind} dir="auto">
      {parts.map(({ kind: change, text, tag }, index) => (
        <DiffText key={index} kind={change} text={text} className={tag ? `changes-passage tag-${tag}` : undefined} />
      ))}
    </p>
  );
}
