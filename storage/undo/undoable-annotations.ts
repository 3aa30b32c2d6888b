import { isLive, type Annotation, type AnnotationChange, type LiveAnnotation } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import { quoteOf } from '../../model/passage.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import type { Tag } from '../../model/tag.ts';
import { database } from '../database.ts';
import { writing } from '../transaction.ts';
import { remarkLast, rememberStep } from './undo-log.ts';

export const SAYS = {
  deleted: 'Passage deleted',
  placed: 'Passage placed anew',
  gone: 'Passage kept as gone',
  decided: 'Code decided',
} as const;

/** Of a passage that was just made. */
export async function rememberMade(made: LiveAnnotation): Promise<void> {
  await remember(`${namesOf(made.tags)} marked`, null, made);
}

/** Does something with a passage, and keeps it as a step that can be undone. */
export async function rememberEdit<Result>(id: Id, says: string, work: () => Promise<Result>, joins?: string) {
  const { before, after, result } = await writing(async () => ({
    before: await database.annotations.get(id),
    result: await work(),
    after: await database.annotations.get(id),
  }));
  if (before && after && before.rev !== after.rev) {
    const isSame = contentOf(before) === contentOf(after);
    const edit = { record: id, found: before.rev, left: after.rev, inverse: { kind: 'annotation' as const } };
    await (isSame ? remarkLast(edit) : remember(says, before, after, joins));
  }
  return result;
}

/** All but the traces of editing. */
function contentOf({ rev: _rev, modified: _modified, ...content }: Annotation): string {
  return JSON.stringify(content);
}

/** What a change changes, in words, and by which name it joins the one before: what is typed is kept piece by piece. */
export function nameOfChange(id: Id, change: AnnotationChange): { says: string; joins?: string } {
  if (change.tags) return { says: 'Tags changed' };
  if (change.note !== undefined) return { says: 'Note changed', joins: `${id} note` };
  if (change.codes) return { says: 'Codes changed' };
  return { says: 'Details changed', joins: `${id} details` };
}

/** Of suggestions that were just decided, all at once. */
export async function rememberDecisions(decisions: readonly SuggestionDecision[]): Promise<void> {
  const [first] = decisions;
  if (!first) return;
  const count = decisions.length;
  const names = count === 1 ? 'Suggestion' : `${count} suggestions`;
  const inverse = { kind: 'decisions' as const, ids: decisions.map(({ id }) => id) };
  const of = count === 1 ? wordsOf(first) : '';
  await rememberStep({ says: `${names} ${first.verdict}`, of, record: first.id, found: null, left: '', inverse });
}

async function remember(says: string, before: Annotation | null, after: Annotation, joins?: string): Promise<void> {
  const live = [after, before].find((each) => each && isLive(each));
  await rememberStep({
    says,
    of: live && isLive(live) ? wordsOf(live) : '',
    ...(joins !== undefined && { joins }),
    record: after.id,
    found: before?.rev ?? null,
    left: after.rev,
    inverse: { kind: 'annotation', before: before && isLive(before) ? before : null },
  });
}

/** Enough to know a passage by. */
const MOST_WORDS = 80;

function wordsOf({ selectors }: Pick<LiveAnnotation, 'selectors'>): string {
  const words = quoteOf(selectors)?.exact ?? '';
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
}

function namesOf(tags: readonly Tag[]): string {
  const names = tags.join(' + ');
  return names.charAt(0).toUpperCase() + names.slice(1);
}
