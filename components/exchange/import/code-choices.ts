import type { CorpusCode } from '../../../model/corpus.ts';
import type { Code } from '../../../model/code.ts';
import { TAGS, type Tag } from '../../../model/tag.ts';

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

/** What passages without any code are asked for by: another program's highlights have none, and each passage here has a tag. */
export const NO_CODE: CorpusCode = { id: '', name: '(no code)', parent: null, definition: '' };

export function codesOrNone(written: readonly string[]): readonly string[] {
  return written.length > 0 ? written : [NO_CODE.id];
}

/** The tags and codes of a passage; a code brings its tag along. */
export function meaningOf(
  written: readonly string[],
  meanings: ReadonlyMap<string, CodeMeaning>,
  codes: readonly Code[],
): { tags: Tag[]; codes: string[] } {
  const meant = codesOrNone(written).flatMap((code) => meanings.get(code) ?? []);
  const own = codes.filter(({ id }) => meant.includes(id));
  const tags = TAGS.filter((tag) => meant.includes(tag) || own.some((code) => code.tag === tag));
  return { tags: [...tags], codes: own.map(({ id }) => id) };
}
