import type { CorpusCode } from '../../model/corpus.ts';
import type { Code } from '../../model/code.ts';
import { TAGS, type Tag } from '../../model/tag.ts';

/** What a code of a file stands for here: a tag, a code by its id, or nothing. */
export type CodeMeaning = string | null;

/** As much as can be told without asking: our own tags and codes, by id or by name. */
export function likelyMeaning({ id, name, parent }: CorpusCode, codes: readonly Code[]): CodeMeaning {
  const word = name.trim().toLowerCase().replace(/s$/u, '');
  const tag = TAGS.find((one) => one === id || one === word);
  if (tag) return tag;
  const code =
    codes.find((one) => one.id === id) ??
    codes.find((one) => one.tag === parent && one.name.toLowerCase() === name.toLowerCase());
  return code?.id ?? null;
}

/** The tags and codes of a passage; a code brings its tag along. */
export function meaningOf(
  written: readonly string[],
  meanings: ReadonlyMap<string, CodeMeaning>,
  codes: readonly Code[],
): { tags: Tag[]; codes: string[] } {
  const meant = written.flatMap((code) => meanings.get(code) ?? []);
  const own = codes.filter(({ id }) => meant.includes(id));
  const tags = TAGS.filter((tag) => meant.includes(tag) || own.some((code) => code.tag === tag));
  return { tags: [...tags], codes: own.map(({ id }) => id) };
}
