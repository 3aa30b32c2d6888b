import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import type { WordingsByArticle } from './match-actors.ts';
import { reasonOf } from '../../../model/reason-of.ts';

const GoldCase = z.object({
  case: z.string(),
  articles: z.array(z.object({ id: z.string(), text: z.string() })),
  coders: z.record(
    z.string(),
    z.object({ actors: z.array(z.object({ name: z.string(), labels: z.record(z.string(), z.array(z.string())) })) }),
  ),
});

/** One entity of a story. Where the wordings stand is known from `mentions`; articles by other ids are looked up. */
const LabelLine = z.object({
  story: z.string(),
  entity: z.string(),
  type: z.string(),
  by_outlet: z.record(z.string(), z.array(z.string())),
  mentions: z.array(z.object({ outlet: z.string(), doc: z.string() })),
  articles: z.optional(z.array(z.object({ id: z.string(), text: z.string() }))),
});
type LabelLine = z.infer<typeof LabelLine>;

const ArticleLine = z.object({ id: z.string(), text: z.string() });

/** Actors as one coder wrote them down, over the articles of one case. */
export interface ReferenceActors {
  /** Under which names the figures are given. */
  sets: readonly string[];
  articles: readonly { id: string; text: string }[];
  actors: readonly { name: string; wordings: WordingsByArticle }[];
}

/** A file that is no reference; the message says which, and why. */
export class UnreadableActors extends Error {
  override readonly name = 'UnreadableActors';
}

/** @throws {UnreadableActors} */
export function readReferenceActors(paths: readonly string[]): ReferenceActors[] {
  return paths.flatMap(filesOf).flatMap((file) => {
    try {
      return file.endsWith('.jsonl') ? labelled(file) : coded(file);
    } catch (error) {
      throw new UnreadableActors(`${file}: ${reasonOf(error)}`);
    }
  });
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).toSorted();
  const files = names.filter((name) => name.endsWith('.json') || name === 'labels.jsonl');
  return files.map((name) => join(path, name));
}

function coded(file: string): ReferenceActors[] {
  const { case: name, articles, coders } = GoldCase.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.values(coders).map(({ actors }) => ({
    sets: ['gold', name],
    articles,
    actors: actors.map((actor) => ({ name: actor.name, wordings: actor.labels })),
  }));
}

/** One reference for each story and type of entity. */
function labelled(file: string): ReferenceActors[] {
  const lines = linesOf(file)
    .filter((line) => 'entity' in line)
    .map((line) => LabelLine.parse(line));
  const texts = textsFor(file, lines);
  return [...Map.groupBy(lines, ({ story }) => story).values()].flatMap((ofStory) => {
    const docs = [...new Set(ofStory.flatMap(({ mentions }) => mentions.map(({ doc }) => doc)))];
    const articles = docs.map((id) => {
      const text = texts.get(id);
      if (text === undefined) throw new Error(`the text of ${id} is missing`);
      return { id, text };
    });
    return [...Map.groupBy(ofStory, ({ type }) => type)].map(([type, own]) => ({
      sets: [type],
      articles,
      actors: own.map((line) => ({ name: line.entity, wordings: wordingsOf(line) })),
    }));
  });
}

function wordingsOf({ by_outlet: byOutlet, mentions }: LabelLine): WordingsByArticle {
  const docs = new Map(mentions.map(({ outlet, doc }) => [outlet, doc]));
  return Object.fromEntries(
    Object.entries(byOutlet).map(([outlet, wordings]) => [docs.get(outlet) ?? outlet, wordings]),
  );
}

/** Texts stand in the lines themselves, in lines of their own, or in the file of stories beside. */
function textsFor(file: string, lines: readonly LabelLine[]): Map<string, string> {
  const beside = join(dirname(file), 'stories.jsonl');
  const own = [...linesOf(file), ...lines.flatMap(({ articles = [] }) => articles)];
  const other = existsSync(beside) ? linesOf(beside) : [];
  const articles = [...other, ...own].flatMap((line) => {
    const { data } = ArticleLine.safeParse(line);
    return data ? [data] : [];
  });
  return new Map(articles.map(({ id, text }) => [id, text]));
}

const AnyLine = z.looseObject({});

function linesOf(file: string): z.infer<typeof AnyLine>[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => AnyLine.parse(JSON.parse(line)));
}
