import { isLive, type LiveAnnotation } from '../../model/annotation.ts';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { AgreedWork, Settler } from '../../model/case-contents.ts';
import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import { mergeSettlements } from '../../model/merge-settlements.ts';
import { positionOf, quoteOf } from '../../model/passage.ts';
import { seenOf } from '../author-sets.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';

/** What was settled in a case by all whose settling is here; null where nobody settled anything in its project. */
export async function agreedWorkOf({ project, articles }: Case): Promise<AgreedWork | null> {
  return reading(async () => {
    const [first, ...others] = await agreedSetsOf(project);
    if (!first) return null;
    const sets = [first, ...others];
    const passages = await passagesOf(sets);
    const { settled, conflicts } = mergeSettlements(
      sets.map(({ author, settlements = [] }) => ({ author, settlements })),
      (id) => wordsOf(passages.get(id)),
    );
    const of = (ids: readonly Id[]) =>
      ids.flatMap((id) => passages.get(id) ?? []).filter(({ article }) => articles.includes(article));
    return {
      set: { ...first, settlements: settled },
      // Whoever's set it stands in, it is of the one that is agreed.
      annotations: of(settled.flatMap((each) => each.passages)).map((each) => ({ ...each, set: first.id })),
      conflicts,
      contested: of(conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.passages))),
      by: await settlersOf(sets),
    };
  });
}

async function settlersOf(sets: readonly AnnotationSet[]): Promise<Settler[]> {
  const reader = (await findPersonalSet())?.author.id;
  const authors = await database.authors.bulkGet(sets.map(({ author }) => author));
  return sets.flatMap(({ settlements = [] }, index) => {
    const author = authors[index];
    return author ? [{ author, isReader: author.id === reader, settled: settlements.length }] : [];
  });
}

/** The passages of agreed sets that are not agreed: contested, given way to others', or the same as another's. Part of a transaction. */
export async function passagesNotAgreed(sets: readonly AnnotationSet[]): Promise<Set<Id>> {
  const agreed = sets.filter(({ role }) => role === 'agreed');
  const passages = await passagesOf(agreed);
  const left = new Set(passages.keys());
  for (const project of new Set(agreed.map((set) => set.project))) {
    const own = await agreedSetsOf(project);
    const merged = mergeSettlements(
      own.map(({ author, settlements = [] }) => ({ author, settlements })),
      (id) => wordsOf(passages.get(id)),
    );
    for (const id of merged.settled.flatMap((each) => each.passages)) left.delete(id);
  }
  return left;
}

/** The agreed sets of a project that the reader may see: the reader's first, the others by their ids. Part of a transaction. */
async function agreedSetsOf(project: Id): Promise<AnnotationSet[]> {
  const reader = (await findPersonalSet())?.author.id;
  const sets = await database.annotationSets.where('project').equals(project).toArray();
  const seen = await seenOf(sets.filter(({ role }) => role === 'agreed'));
  return seen.toSorted(
    (one, other) =>
      Number(other.author === reader) - Number(one.author === reader) || one.id.localeCompare(other.id, 'en'),
  );
}

async function passagesOf(sets: readonly AnnotationSet[]): Promise<Map<Id, LiveAnnotation>> {
  const ids = sets.flatMap(({ settlements = [] }) => settlements.flatMap(({ passages }) => passages));
  const stored = (await database.annotations.bulkGet([...new Set(ids)])).filter((each) => each !== undefined);
  return new Map(stored.filter(isLive).map((each) => [each.id, each]));
}

/** All that makes a decision the same as another; a passage that is gone is like none. */
function wordsOf(passage: LiveAnnotation | undefined): string {
  if (!passage) return '';
  const { article, selectors, tags, fields, codes = [], ownFields = {} } = passage;
  const { start, end } = positionOf(selectors) ?? {};
  const answers = [fields, ownFields].map((answered) => inKeyOrder(answered));
  return JSON.stringify([article, start, end, quoteOf(selectors)?.exact, tags, codes.toSorted(), ...answers]);
}

function inKeyOrder(answered: object): [string, unknown][] {
  return Object.entries(answered).toSorted(([one], [other]) => one.localeCompare(other, 'en'));
}
