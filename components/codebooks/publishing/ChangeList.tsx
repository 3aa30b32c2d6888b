import type { ReactNode } from 'react';
import { wordDiff } from '../../../analysis/revisions/word-diff.ts';
import type { Code } from '../../../model/code.ts';
import type { TagDefinition } from '../../../model/codebook.ts';
import type { Id } from '../../../model/id.ts';
import { CodeName } from '../../ui/CodeName.tsx';
import { countOf } from '../../ui/counts.ts';
import { TagName } from '../../ui/TagName.tsx';
import { WordDiff } from '../../ui/WordDiff.tsx';
import { isUnchanged, type Aspect, type Changed, type CodebookChanges } from './codebook-changes.ts';

interface ChangeListProps {
  changes: CodebookChanges;
  /** How many passages have each code; absent for a version that was published long ago. */
  counts?: ReadonlyMap<Id, number>;
}

/** What a version changes of the one before, code by code. */
export function ChangeList({ changes, counts }: ChangeListProps) {
  if (isUnchanged(changes)) return <p className="quiet">The same definitions and codes as before.</p>;
  const { tags, codes, added, reordered, ended } = changes;
  return (
    <ul className="change-list">
      {ended.map(({ code, became, into }) => (
        <li key={code.id}>
          <CodeName code={code} /> {BECAME[became]}
          {into.map((part, index) => (
            <span key={part.id}>
              {index > 0 && ','} <CodeName code={part} />
            </span>
          ))}
          {counts && <Passages count={counts.get(code.id) ?? 0} became={became} />}
        </li>
      ))}
      {codes.map((changed) => (
        <li key={changed.after.id}>
          <ChangedCode {...changed} />
          {counts && changed.what.includes('name') && (
            <Passages count={counts.get(changed.after.id) ?? 0} became={null} />
          )}
          <NewWords {...changed} />
        </li>
      ))}
      {tags.map((changed) => (
        <li key={changed.after.tag}>
          <TagName tag={changed.after.tag} />: {sayWhat(changed.what)}
          <NewWords {...changed} />
        </li>
      ))}
      {reordered.map((tag) => (
        <li key={`order of ${tag}`}>
          The codes below <TagName tag={tag} /> stand in another order
        </li>
      ))}
      {added.map((code) => (
        <li key={code.id}>
          New below <TagName tag={code.tag} />: <CodeName code={code} />
        </li>
      ))}
    </ul>
  );
}

const BECAME = { split: 'is split into', merged: 'is merged into', retired: 'is retired' } as const;

/** What becomes of the passages of a code; null for one that is only called something else. */
function Passages({ count, became }: { count: number; became: keyof typeof BECAME | null }) {
  if (count === 0) return <span className="quiet change-passages">no passages</span>;
  const passages = countOf(count, 'passage');
  const say: Record<keyof typeof BECAME | 'renamed', ReactNode> = {
    split: `${passages} for you to decide`,
    merged: `${passages} ${count === 1 ? 'follows' : 'follow'} by ${count === 1 ? 'itself' : 'themselves'}`,
    retired: `${passages} ${count === 1 ? 'keeps its' : 'keep their'} tag alone`,
    renamed: `${passages}, renamed with it`,
  };
  return <span className="quiet change-passages">{say[became ?? 'renamed']}</span>;
}

function ChangedCode({ before, after, what }: Changed<Code>) {
  const others = what.filter((aspect) => aspect !== 'name');
  if (!what.includes('name')) {
    return (
      <>
        <CodeName code={after} />: {sayWhat(others)}
      </>
    );
  }
  return (
    <>
      <CodeName code={before} /> is now called <CodeName code={after} />
      {others.length > 0 && `; ${sayWhat(others)}`}
    </>
  );
}

const ASPECTS: Readonly<Record<Aspect, string>> = {
  name: 'another name',
  definition: 'another definition',
  examples: 'other examples',
  colour: 'another colour',
  fields: 'other fields',
};

function sayWhat(what: readonly Aspect[]): string {
  return what.map((aspect) => ASPECTS[aspect]).join(', ');
}

/** Both wordings in one, of what a person reads while tagging. */
function NewWords({ before, after, what }: Changed<Code | TagDefinition>) {
  const pairs: [string, string][] = [
    [before.definition, after.definition],
    [before.examples.join('\n'), after.examples.join('\n')],
    [labelsOf(before), labelsOf(after)],
  ];
  if (what.length === 0) return null;
  return pairs
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => (
      <p key={`${one}→${other}`} className="change-words">
        <WordDiff parts={wordDiff(one, other)} />
      </p>
    ));
}

function labelsOf({ fields }: Pick<Code, 'fields'>): string {
  return fields.map(({ label, kind, choices }) => `${label} (${[kind, ...choices].join(', ')})`).join('\n');
}
