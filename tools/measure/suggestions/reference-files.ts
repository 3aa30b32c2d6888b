import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { BASES } from '../../../model/annotation.ts';
import { TAGS } from '../../../model/tag.ts';
import { reasonOf } from '../../../model/reason-of.ts';

const absent = z.optional(z.nullable(z.string()));
const offset = z.int().check(z.nonnegative());

/** Offsets here and below count code points of the article's text. */
const CodedPassage = z.object({
  article: z.string(),
  start: offset,
  end: offset,
  tags: z.array(z.enum(TAGS)),
  speaker: absent,
  holder: absent,
  source: absent,
  basis: z.optional(z.nullable(z.enum(BASES))),
  value: z.optional(z.nullable(z.number())),
});
export type CodedPassage = z.infer<typeof CodedPassage>;

/** A case whose articles several coders marked. */
const CodedCase = z.object({
  case: z.string(),
  articles: z.array(z.object({ id: z.string(), outlet: absent, text: z.string() })),
  coders: z.record(z.string(), z.object({ passages: z.array(CodedPassage) })),
});
export type CodedCase = z.infer<typeof CodedCase>;

/** An article with the attributions in it; only those with quotation marks are quotes. */
const AttributedArticle = z.object({
  id: z.string(),
  source: z.string(),
  outlet: absent,
  text: z.string(),
  quotes: z.array(
    z.object({
      start: offset,
      end: offset,
      type: z.enum(['direct', 'indirect', 'mixed']),
      /** The parts that an attribution amid the words divides it into. */
      segments: z.optional(z.array(z.tuple([offset, offset]))),
      speaker: absent,
    }),
  ),
});
export type AttributedArticle = z.infer<typeof AttributedArticle>;

const LabelledSentence = z.object({
  text: z.string(),
  label: z.enum(['opinion', 'fact']),
  source: z.string(),
});
export type LabelledSentence = z.infer<typeof LabelledSentence>;

export interface References {
  cases: CodedCase[];
  attributed: AttributedArticle[];
  sentences: LabelledSentence[];
}

/** A path that holds nothing to measure with; the message names the place. */
export class UnreadableReferences extends Error {
  override readonly name = 'UnreadableReferences';
}

/**
 * Reads reference files, known by what is in them, and all of a folder's .json and .jsonl files.
 * @throws {UnreadableReferences} when one of them has another shape: it is taken whole or not at all.
 */
export function readReferences(paths: readonly string[]): References {
  const references: References = { cases: [], attributed: [], sentences: [] };
  for (const file of paths.flatMap(filesOf)) {
    if (file.endsWith('.jsonl')) addLines(references, file);
    else references.cases.push(parsed(CodedCase, fromJson(readFileSync(file, 'utf8'), file), file));
  }
  return references;
}

function filesOf(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UnreadableReferences(`${path}: there is no such file or folder.`);
  if (!stats.isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => /\.jsonl?$/u.test(name));
  if (files.length === 0) throw new UnreadableReferences(`${path}: the folder holds no .json or .jsonl file.`);
  return files.toSorted().map((name) => join(path, name));
}

function addLines(references: References, file: string): void {
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const place = `${file}, line ${index + 1}`;
      if (line.trim() === '') return;
      const value = fromJson(line, place);
      const isArticle = typeof value === 'object' && value !== null && 'quotes' in value;
      if (isArticle) references.attributed.push(parsed(AttributedArticle, value, place));
      else references.sentences.push(parsed(LabelledSentence, value, place));
    });
}

function parsed<Shape extends z.ZodMiniType>(shape: Shape, value: unknown, place: string): z.infer<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new UnreadableReferences(
    `${place}: of none of the shapes that are measured (${where || basename(place)}: ${issue?.message ?? ''}).`,
  );
}

function fromJson(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UnreadableReferences(`${place}: no JSON (${reasonOf(error)}).`);
  }
}
