import type { Author } from '../../model/author.ts';
import type { Code } from '../../model/code.ts';
import type { Id } from '../../model/id.ts';
import { outletOf } from '../../model/article.ts';
import { latestVersion } from '../../model/latest-version.ts';
import { seenOf } from '../author-sets.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';

interface Named {
  id: Id;
  name: string;
}

/** What of the library an export can be made of. */
export interface ExportChoices {
  projects: Named[];
  cases: Named[];
  /** Of one author in one project each; those that a blind round hides are not among them. */
  sets: Named[];
  /** Those who have sets, the reader first. */
  authors: Author[];
  /** The reader; null before they marked anything. */
  reader: Id | null;
  /** Authors of whom a blind round hides something. */
  hidden: number;
  /** Whether anything was settled. */
  hasAgreed: boolean;
  outlets: string[];
  /** Of all codebooks, those that are in use. */
  codes: Code[];
}

export async function exportChoices(): Promise<ExportChoices> {
  return reading(async () => {
    const [cases, projects, all, personal, codebooks, articles] = [
      await database.cases.toArray(),
      await database.projects.toArray(),
      await database.annotationSets.toArray(),
      await findPersonalSet(),
      await database.codebooks.toArray(),
      await database.articles.toArray(),
    ];
    const seen = await seenOf(all);
    const sets = seen.filter(({ role }) => role === undefined);
    const reader = personal?.author.id ?? null;
    const ids = [...new Set(sets.map(({ author }) => author))];
    const authors = (await database.authors.bulkGet(ids)).filter((author) => author !== undefined);
    const nameOf = new Map([...authors, ...projects].map(({ id, name }) => [id, name]));
    const isReader = (id: Id) => Number(id === reader);
    return {
      projects: byName(projects),
      cases: byName(cases),
      sets: byName(
        sets.map(({ id, author, project }) => ({ id, name: `${nameOf.get(author)}, ${nameOf.get(project)}` })),
      ),
      authors: byName(authors).toSorted((one, other) => isReader(other.id) - isReader(one.id)),
      reader,
      hidden: new Set(all.filter((set) => !seen.includes(set)).map(({ author }) => author)).size,
      hasAgreed: seen.some(({ settlements = [] }) => settlements.length > 0),
      outlets: [...new Set(articles.map(outletOf))].toSorted((one, other) => one.localeCompare(other)),
      codes: byName(codebooks.flatMap((codebook) => latestVersion(codebook).codes)),
    };
  });
}

function byName<Item extends { name: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => one.name.localeCompare(other.name));
}
