import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readPublished } from '../../model/publication-date.ts';
import { fingerprintOf, type Fingerprint } from '../../analysis/same-case/fingerprint.ts';

/** One line of the file: an article, and which story it tells. Stories that are easily mixed up share a `story_group`. */
const StoryArticle = z.object({
  id: z.string(),
  story: z.string(),
  story_group: z.string(),
  source: z.string(),
  date: z.optional(z.nullable(z.string())),
  title: z.optional(z.nullable(z.string())),
  text: z.string(),
});
type StoryArticle = z.infer<typeof StoryArticle>;

/** An article of the file as the library would know it. */
export interface Told {
  source: string;
  story: string;
  fingerprint: Fingerprint;
}

export function readStories(path: string, half: string | undefined): Told[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const articles = lines.filter((line) => line.trim() !== '').map((line) => StoryArticle.parse(JSON.parse(line)));
  return articles.filter((article) => !half || half === halfOf(article)).map(toldBy);
}

function toldBy({ id, story, source, date, title, text }: StoryArticle): Told {
  const published = date ? readPublished(date) : null;
  return {
    source,
    story,
    fingerprint: fingerprintOf({ id, headline: title ?? null, text, language: 'en', published }),
  };
}

/** Stories that are easily mixed up fall into one half: what was learned from the one says nothing of the other. */
function halfOf({ story_group: group }: StoryArticle): 'a' | 'b' {
  const [first = 0] = createHash('sha256').update(group).digest();
  return first % 2 === 0 ? 'a' : 'b';
}

/** The same articles in an order that hangs on `seed` and on nothing else. */
export function shuffled(articles: readonly Told[], seed: number): Told[] {
  const keyed = articles.map((told) => ({ told, key: keyOf(`${seed} ${told.fingerprint.id}`) }));
  return keyed
    .toSorted((one, other) => Number(one.key > other.key) - Number(one.key < other.key))
    .map(({ told }) => told);
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
