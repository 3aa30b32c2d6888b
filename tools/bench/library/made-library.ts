import { newId } from '../../../model/id.ts';
import { database } from '../../../storage/database.ts';
import { personalSet } from '../../../storage/personal-set.ts';
import { InventedProse } from '../anchoring/invented-prose.ts';
import { SeededRandom } from '../anchoring/seeded-random.ts';

const ARTICLES_IN_CASE = 5;
const ARTICLES_IN_FILE = 500;
const PARAGRAPHS = 8;
const OUTLETS = 40;

export const random = new SeededRandom('library');
export const prose = new InventedProse(random);

/** So many invented articles, in files of JSON lines as a person would drop them. */
export function articleFiles(articles: number): { path: string; content: Blob }[] {
  return Array.from({ length: Math.ceil(articles / ARTICLES_IN_FILE) }, (_none, file) => {
    const first = file * ARTICLES_IN_FILE;
    const count = Math.min(ARTICLES_IN_FILE, articles - first);
    const lines = Array.from({ length: count }, (_line, index) => JSON.stringify(invented(first + index)));
    return { path: `articles-${file}.jsonl`, content: new Blob([lines.join('\n')]) };
  });
}

function invented(number: number) {
  return {
    headline: prose.title(),
    outlet: `Outlet ${number % OUTLETS}`,
    url: `https://outlet-${number % OUTLETS}.example/${number}`,
    language: 'en',
    text: Array.from({ length: PARAGRAPHS }, () => prose.paragraph()).join('\n\n'),
  };
}

/** Articles' passages are put in so many at once. */
const AT_ONCE = 50;

/** Put in as they would be stored, many at once: by the verb of a single click it would take an hour. */
export async function addPassages(perArticle: number): Promise<void> {
  const { set, author } = await personalSet();
  const ids = await database.revisions.toCollection().primaryKeys();
  for (let next = 0; next < ids.length; next += AT_ONCE) {
    const revisions = await database.revisions.bulkGet(ids.slice(next, next + AT_ONCE));
    const annotations = revisions.flatMap((revision) => {
      if (!revision) return [];
      const { id, article, text } = revision;
      return Array.from({ length: perArticle }, () => ({
        ...passageIn(text, author.id),
        set: set.id,
        article,
        revision: id,
      }));
    });
    await database.annotations.bulkAdd(annotations);
  }
}

function passageIn(text: string, author: string) {
  const start = random.between(0, text.length - 200);
  const exact = text.slice(start, start + random.between(20, 180));
  const created = Date.now();
  return {
    id: newId(),
    place: 'article' as const,
    selectors: selectorsOf(exact, start),
    tags: [random.pick(['fact', 'quote', 'opinion', 'statistic'] as const)],
    fields: {},
    note: random.happens(0.2) ? exact.slice(0, 60) : '',
    origin: { kind: 'hand' as const },
    created,
    modified: created,
    rev: `${created.toString(16).padStart(12, '0')}-0000-${author}`,
  };
}

export function selectorsOf(exact: string, start: number) {
  return [
    { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector' as const, start, end: start + exact.length },
  ];
}

/** Every other five articles are a case: the panel is opened for articles in one and in none. */
export async function addCases(): Promise<void> {
  const ids = await database.articles.toCollection().primaryKeys();
  const { set } = await personalSet();
  const now = Date.now();
  const cases = ids.flatMap((_id, index) => {
    if (index % (2 * ARTICLES_IN_CASE) !== 0) return [];
    const articles = ids.slice(index, index + ARTICLES_IN_CASE);
    return [{ id: newId(), project: set.project, name: `Case ${index}`, articles, created: now, modified: now }];
  });
  await database.cases.bulkAdd(cases);
}
