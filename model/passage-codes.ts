import type { LiveAnnotation } from './annotation.ts';
import { codesUnder } from './code-fate.ts';
import type { Code } from './code.ts';
import type { Codebook, CodebookVersion } from './codebook.ts';
import { latestVersion } from './latest-version.ts';
import type { Id } from './id.ts';
import type { OwnField, OwnValue } from './own-field.ts';

type Versions = Pick<Codebook, 'versions'>;
type Coded = Pick<LiveAnnotation, 'tags' | 'codes' | 'ownFields'>;

/**
 * The codes of a passage that stand below its tags, in the codebook's order. Those of a passage that was made under an older version, as
 * others' may be, are taken to the latest; one that was split and waits for a decision comes last, as it was last defined.
 */
export function codesOf({ versions }: Versions, { tags, codes = [] }: Coded): Code[] {
  if (codes.length === 0) return [];
  const known = new Map(versions.flatMap((version) => version.codes.map((code) => [code.id, code])));
  const order = new Map(latestVersion({ versions }).codes.map(({ id }, index) => [id, index]));
  const found = codesUnder(codes, versions).flatMap((id) => known.get(id) ?? []);
  const placeOf = ({ id }: Code): number => order.get(id) ?? order.size;
  return found.filter(({ tag }) => tags.includes(tag)).toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The codebook's own fields that are asked of a passage, by its tags and codes; each once. */
export function fieldsOf(codebook: Versions, passage: Coded): OwnField[] {
  const { tags } = latestVersion(codebook);
  const asking = [...tags.filter(({ tag }) => passage.tags.includes(tag)), ...codesOf(codebook, passage)];
  return [...new Map(asking.flatMap(({ fields }) => fields).map((field) => [field.id, field])).values()];
}

/** What of a passage's codes and answers is one codebook's. */
export function partDefinedBy(
  { versions }: Versions,
  { codes = [], ownFields = {} }: Partial<Pick<Coded, 'codes' | 'ownFields'>>,
): Partial<Pick<LiveAnnotation, 'codes' | 'ownFields'>> {
  const ids = new Set(versions.flatMap((version) => [...version.codes, ...fieldsIn(version)].map(({ id }) => id)));
  const own = codes.filter((code) => ids.has(code));
  const answers = Object.entries(ownFields).filter(([field]) => ids.has(field));
  return {
    ...(own.length > 0 && { codes: own }),
    ...(answers.length > 0 && { ownFields: Object.fromEntries(answers) }),
  };
}

/** Whether any of these codes or fields is, or was, one of a codebook's. */
export function definesAny({ versions }: Versions, ids: ReadonlySet<Id>): boolean {
  return versions.some((version) => [...version.codes, ...fieldsIn(version)].some(({ id }) => ids.has(id)));
}

/** What was answered of a passage, each under its field as it was last asked; also what the latest version asks no more. */
export function answersOf({ versions }: Versions, { ownFields = {} }: Coded): { field: OwnField; value: OwnValue }[] {
  if (Object.keys(ownFields).length === 0) return [];
  const known = new Map<Id, OwnField>(versions.flatMap(fieldsIn).map((field) => [field.id, field]));
  return [...known.values()].flatMap((field) => {
    const value = ownFields[field.id];
    return value === undefined ? [] : [{ field, value }];
  });
}

function fieldsIn({ tags, codes }: CodebookVersion): OwnField[] {
  return [...tags, ...codes].flatMap(({ fields }) => fields);
}
