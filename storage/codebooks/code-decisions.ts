import { fatesIn, isCertain } from '../../model/code-fate.ts';
import type { FormerCodes, LiveAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Codebook } from '../../model/codebook.ts';
import { latestVersion } from '../../model/latest-version.ts';
import type { Id } from '../../model/id.ts';
import { annotationOf, edit } from '../edit-annotation.ts';
import { codebooksDefining } from './codebook-of-article.ts';
import { database } from '../database.ts';
import { ownSets } from '../own-sets.ts';
import { personalSet } from '../personal-set.ts';
import { annotationsWith } from './settle-codes.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { reading, writing } from '../transaction.ts';

/** A passage with a code that was split: a person says which of its parts the passage belongs to. */
export interface CodeToDecide {
  annotation: LiveAnnotation;
  /** The code that was split, and those that it may be now. */
  code: Id;
  among: readonly Id[];
}

/** What waits for a decision, with the articles that it stands in; null where there is no such codebook. */
export async function viewCodesToDecide(
  id: Id,
): Promise<{ codebook: Codebook; waiting: CodeToDecide[]; articles: Map<Id, Article> } | null> {
  return reading(async () => {
    const codebook = await database.codebooks.get(id);
    if (!codebook) return null;
    const waiting = await codesToDecide(codebook);
    const ids = [...new Set(waiting.map(({ annotation }) => annotation.article))];
    if (ids.length === 0) return { codebook, waiting, articles: new Map() };
    const articles = (await database.articles.bulkGet(ids)).filter((article) => article !== undefined);
    return { codebook, waiting, articles: new Map(articles.map((article) => [article.id, article])) };
  });
}

/** The reader's passages that wait, by article and in the order in which they were made. */
export async function codesToDecide({ versions }: Codebook): Promise<CodeToDecide[]> {
  const fates = new Map([...fatesIn(versions)].filter(([, fate]) => !isCertain(fate)));
  const tags = new Map(versions.flatMap(({ codes }) => codes.map(({ id: code, tag }) => [code, tag])));
  const stored = await annotationsWith([...fates.keys()], await ownSets());
  const waiting = stored.flatMap((annotation) =>
    (annotation.codes ?? []).flatMap((code): CodeToDecide[] => {
      const tag = tags.get(code);
      const fate = fates.get(code);
      // A code whose tag was taken away says nothing until the tag is back.
      return fate && tag && annotation.tags.includes(tag) ? [{ annotation, code, among: fate.among }] : [];
    }),
  );
  return waiting.toSorted(({ annotation: one }, { annotation: other }) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

/**
 * Puts some of its parts, or none, in the place of a code that was split. What it was is kept in the passage's history.
 * @throws {NotInLibrary} where the passage does not have the code any more.
 */
export async function decideCode(id: Id, code: Id, into: readonly Id[]): Promise<LiveAnnotation> {
  return writing(async () => {
    const { codes = [], formerCodes = [], ...annotation } = await annotationOf(id);
    if (!codes.includes(code)) throw new NotInLibrary('passage’s code');
    const { author } = await personalSet();
    const [codebook] = await codebooksDefining([{ codes: [code] }]);
    const offered = codebook && fatesIn(codebook.versions).get(code)?.among;
    if (!codebook || !into.every((part) => offered?.includes(part))) throw new NotInLibrary('code');
    const next = [...new Set(codes.flatMap((each) => (each === code ? into : [each])))];
    const { version } = latestVersion(codebook);
    const former: FormerCodes = { codes, version, until: Date.now(), decidedBy: author.id };
    const decided = { ...annotation, ...(next.length > 0 && { codes: next }), formerCodes: [...formerCodes, former] };
    return edit(annotation, decided);
  });
}

function orderOf({ article, created, id }: LiveAnnotation): string {
  return `${article}-${String(created).padStart(15, '0')}-${id}`;
}
