import type { Code, MappedCode } from './code.ts';
import { targetsOf } from './code-fate.ts';
import type { Id } from './id.ts';
import type { OwnField } from './own-field.ts';
import { TAGS, type Tag } from './tag.ts';

/** What the rules look at, of a published version and of a draft alike. */
export interface CodebookContents {
  tags: readonly { tag: Tag; fields: readonly OwnField[] }[];
  codes: readonly Code[];
  mapping: readonly MappedCode[];
}

/** The first fault in a history of versions, oldest first, as a sentence for the person; null where all rules are kept. */
export function faultOfHistory(versions: readonly CodebookContents[]): string | null {
  const ended = new Set<Id>();
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1];
    const fault = faultOfVersion(version) ?? (before ? faultOfStep(before, version) : faultOfFirst(version));
    if (fault) return fault;
    for (const { code } of version.mapping) ended.add(code);
    const back = version.codes.find(({ id }) => ended.has(id));
    if (back) return `“${back.name}” has the id of a code that was given up. Make a new code instead.`;
  }
  return null;
}

/** The first fault that a version has by itself. */
export function faultOfVersion({ tags, codes }: CodebookContents): string | null {
  const defined = new Set(tags.map(({ tag }) => tag));
  if (tags.length !== TAGS.length || defined.size !== TAGS.length) return 'each of the four tags is defined once';
  const twice = firstTwice(codes, ({ id }) => id);
  if (twice) return `the code “${twice.name}” stands twice`;
  const alike = firstTwice(codes, ({ tag, name }) => `${tag}/${name.toLowerCase()}`);
  if (alike) return `Two codes below ${alike.tag} are called “${alike.name}”. Give one of them another name.`;
  for (const { fields } of [...tags, ...codes]) {
    const fault = faultOfFields(fields);
    if (fault) return fault;
  }
  return null;
}

function faultOfFields(fields: readonly OwnField[]): string | null {
  const alike = firstTwice(fields, ({ label }) => label.toLowerCase()) ?? firstTwice(fields, ({ id }) => id);
  if (alike) return `Two fields beside each other are called “${alike.label}”. Give one of them another name.`;
  const few = fields.find(({ kind, choices }) => kind === 'choice' && new Set(choices).size < 2);
  if (few) return `The field “${few.label}” needs at least two different choices.`;
  return null;
}

function faultOfFirst({ mapping }: CodebookContents): string | null {
  return mapping.length > 0 ? 'the first version has nothing to map from' : null;
}

/** Every code of the version before goes on or is mapped, once, to codes below the same tag. */
function faultOfStep(before: CodebookContents, after: CodebookContents): string | null {
  const kept = new Map(after.codes.map((code) => [code.id, code]));
  const mapped = new Map(after.mapping.map((each) => [each.code, each]));
  if (mapped.size !== after.mapping.length) return 'a code is mapped twice';
  const known = new Map(before.codes.map((code) => [code.id, code]));
  if ([...mapped.keys()].some((id) => !known.has(id))) return 'a code is mapped that the version before does not have';
  for (const code of before.codes) {
    const fault = faultOfCode(code, kept.get(code.id), mapped.get(code.id), kept);
    if (fault) return fault;
  }
  return faultOfKinds(before, after);
}

function faultOfCode(
  code: Code,
  kept: Code | undefined,
  mapped: MappedCode | undefined,
  after: ReadonlyMap<Id, Code>,
): string | null {
  if (Boolean(kept) === Boolean(mapped)) return `of “${code.name}” it must be said what became of it, once`;
  if (kept && kept.tag !== code.tag) return `“${code.name}” stays below ${code.tag}`;
  const targets = mapped ? targetsOf(mapped) : [];
  if (new Set(targets).size !== targets.length) return `“${code.name}” is mapped to one code twice`;
  const isBeside = targets.every((id) => after.get(id)?.tag === code.tag);
  return isBeside ? null : `“${code.name}” can only become codes that stand below ${code.tag}`;
}

function faultOfKinds(before: CodebookContents, after: CodebookContents): string | null {
  const kinds = new Map(fieldsIn(before).map(({ id, kind }) => [id, kind]));
  const other = fieldsIn(after).find(({ id, kind }) => (kinds.get(id) ?? kind) !== kind);
  return other ? `The field “${other.label}” is of another kind now. Make a new field instead.` : null;
}

function fieldsIn({ tags, codes }: CodebookContents): OwnField[] {
  return [...tags, ...codes].flatMap(({ fields }) => fields);
}

function firstTwice<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | null {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(keyOf(item))) return item;
    seen.add(keyOf(item));
  }
  return null;
}
