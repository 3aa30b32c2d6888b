import type { BlockChange } from '../../analysis/revisions/revision-diff.ts';
import type { PlacedPassage } from '../compare/placed-passages.ts';
import { countOf } from '../ui/counts.ts';
import type { Layout } from './layouts.ts';
import { ChangedBlock } from './ChangedBlock.tsx';

interface ChangedBlocksProps {
  changes: readonly BlockChange[];
  passages: readonly PlacedPassage[];
  layout: Layout;
  language: string;
  /** What stands on either side. */
  heads?: readonly [before: string, after: string];
}

const HEADS = ['Before', 'After'] as const;

/** Shorter runs of unchanged blocks are shown: they say where in the text one is. */
const FOLDED_FROM = 3;

/** All blocks of two revisions in order; long runs in which nothing changed are folded away. */
export function ChangedBlocks({ changes, passages, layout, language, heads = HEADS }: ChangedBlocksProps) {
  return (
    <div className={layout === 'side by side' ? 'changes-text changes-beside' : 'changes-text'} lang={language}>
      {layout === 'side by side' && (
        <p className="changes-columns quiet" aria-hidden="true" lang="en">
          <span>{heads[0]}</span>
          <span>{heads[1]}</span>
        </p>
      )}
      {runsOf(changes).map((run, index) => {
        const blocks = run.map((change, at) => (
          <ChangedBlock key={at} change={change} passages={passages} layout={layout} />
        ));
        if (run[0]?.kind !== 'same' || run.length < FOLDED_FROM) return blocks;
        return (
          <details key={index} className="changes-fold">
            <summary lang="en">{countOf(run.length, 'paragraph')} unchanged</summary>
            {blocks}
          </details>
        );
      })}
    </div>
  );
}

/** Neighbouring blocks that are the same together; each other block alone. */
function runsOf(changes: readonly BlockChange[]): BlockChange[][] {
  const runs: BlockChange[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (change.kind === 'same' && last?.[0]?.kind === 'same') last.push(change);
    else runs.push([change]);
  }
  return runs;
}
