import type { Code, MappedCode } from './code.ts';
import { targetsOf } from './code-fate.ts';
import type { CodebookDraft, CodebookVersion, TagDefinition } from './codebook.ts';
import { newId, type Id } from './id.ts';
import type { Tag } from './tag.ts';

/** Steps by which a person makes the next version of a codebook. Each gives a new draft and leaves the given one as it is. */

/** The version that a draft stands on: a code that it has not is new in the draft. */
type Base = Pick<CodebookVersion, 'codes'>;

/** A draft that changes nothing yet. */
export function draftOf({ version, tags, codes }: CodebookVersion): CodebookDraft {
  return { base: version, tags, codes, mapping: [] };
}

/** The draft with a code of this name below a tag, after those that stand there. */
export function withNewCode(draft: CodebookDraft, tag: Tag, name: string): { draft: CodebookDraft; id: Id } {
  const code = emptyCode(tag, name);
  return { draft: { ...draft, codes: [...draft.codes, code] }, id: code.id };
}

export function withTag(draft: CodebookDraft, tag: Tag, change: Partial<Omit<TagDefinition, 'tag'>>): CodebookDraft {
  return { ...draft, tags: draft.tags.map((each) => (each.tag === tag ? { ...each, ...change } : each)) };
}

export function withCode(draft: CodebookDraft, id: Id, change: Partial<Omit<Code, 'id' | 'tag'>>): CodebookDraft {
  return { ...draft, codes: draft.codes.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

/** The codes below a tag in another order; any that is not named comes last. */
export function withOrder(draft: CodebookDraft, tag: Tag, ids: readonly Id[]): CodebookDraft {
  const [below, others] = [
    draft.codes.filter((code) => code.tag === tag),
    draft.codes.filter((code) => code.tag !== tag),
  ];
  const named = ids.flatMap((id) => below.filter((code) => code.id === id));
  return { ...draft, codes: [...others, ...named, ...below.filter(({ id }) => !ids.includes(id))] };
}

/** Gives a code up for new ones of these names, which begin with its definition, examples and fields. */
export function withSplitCode(draft: CodebookDraft, base: Base, id: Id, names: readonly string[]): CodebookDraft {
  const parts = codeIn(draft, id).flatMap((code) =>
    names.map((name) => ({ ...code, id: newId(), name, colour: null })),
  );
  const codes = draft.codes.flatMap((code) => (code.id === id ? parts : [code]));
  return ended(
    { ...draft, codes },
    base,
    id,
    parts.map((part) => part.id),
  );
}

/** Gives a code up for another below the same tag, which gets its fields too, so that what was answered there stays. */
export function withMergedCode(draft: CodebookDraft, base: Base, id: Id, into: Id): CodebookDraft {
  const fields = codeIn(draft, id).flatMap((code) => code.fields);
  const codes = draft.codes
    .filter((code) => code.id !== id)
    .map((code) => (code.id === into ? { ...code, fields: joined(code.fields, fields) } : code));
  return ended({ ...draft, codes }, base, id, [into]);
}

/** Gives a code up for nothing: its passages keep their tag. */
export function withRetiredCode(draft: CodebookDraft, base: Base, id: Id): CodebookDraft {
  return ended({ ...draft, codes: draft.codes.filter((code) => code.id !== id) }, base, id, []);
}

/**
 * The draft after a code was given up in it. What was to become that code becomes what it becomes. A code that is as new as the draft
 * leaves no trace: no passage can have it.
 */
function ended(draft: CodebookDraft, base: Base, id: Id, into: readonly Id[]): CodebookDraft {
  const mapping = draft.mapping.map((mapped) => {
    const targets = targetsOf(mapped);
    if (!targets.includes(id)) return mapped;
    return mappedTo(mapped.code, [...new Set(targets.flatMap((target) => (target === id ? into : [target])))]);
  });
  const isPublished = base.codes.some((code) => code.id === id);
  return { ...draft, mapping: isPublished ? [...mapping, mappedTo(id, into)] : mapping };
}

function mappedTo(code: Id, into: readonly Id[]): MappedCode {
  const [first, ...others] = into;
  if (first === undefined) return { code, became: 'retired' };
  return others.length > 0
    ? { code, became: 'split', into: [first, ...others] }
    : { code, became: 'merged', into: first };
}

function codeIn({ codes }: CodebookDraft, id: Id): Code[] {
  return codes.filter((code) => code.id === id);
}

function joined<Item extends { id: Id }>(one: readonly Item[], other: readonly Item[]): Item[] {
  return [...new Map([...other, ...one].map((item) => [item.id, item])).values()];
}

function emptyCode(tag: Tag, name: string): Code {
  return { id: newId(), tag, name, definition: '', examples: [], colour: null, fields: [] };
}
