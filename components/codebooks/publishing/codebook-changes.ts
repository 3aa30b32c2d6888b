import type { Code, MappedCode } from '../../../model/code.ts';
import { targetsOf } from '../../../model/code-fate.ts';
import type { CodebookDraft, CodebookVersion, TagDefinition } from '../../../model/codebook.ts';
import { TAGS, type Tag } from '../../../model/tag.ts';

export type Aspect = 'name' | 'definition' | 'examples' | 'colour' | 'fields';

/** One that goes on, and in what it is another now. */
export interface Changed<Item> {
  before: Item;
  after: Item;
  what: Aspect[];
}

/** What a version, or a draft of it, changes of the version before. */
export interface CodebookChanges {
  tags: Changed<TagDefinition>[];
  codes: Changed<Code>[];
  /** New ones, but for the parts of a split. */
  added: Code[];
  /** The tags whose codes are offered in another order. */
  reordered: Tag[];
  /** Those that were given up, with the codes that they became. */
  ended: { code: Code; became: MappedCode['became']; into: Code[] }[];
}

export function changesBetween(before: CodebookVersion, after: CodebookVersion | CodebookDraft): CodebookChanges {
  const later = new Map(after.codes.map((code) => [code.id, code]));
  const earlier = new Map(before.codes.map((code) => [code.id, code]));
  const parts = new Set(after.mapping.flatMap(targetsOf));
  return {
    tags: after.tags.flatMap((tag) =>
      changed(
        before.tags.find((each) => each.tag === tag.tag),
        tag,
      ),
    ),
    codes: after.codes.flatMap((code) => changed(earlier.get(code.id), code)),
    reordered: TAGS.filter((tag) => isReordered(before.codes, after.codes, tag)),
    added: after.codes.filter(({ id }) => !earlier.has(id) && !parts.has(id)),
    ended: after.mapping.flatMap((mapped) => {
      const code = earlier.get(mapped.code);
      const into = targetsOf(mapped).flatMap((id) => later.get(id) ?? []);
      return code ? [{ code, became: mapped.became, into }] : [];
    }),
  };
}

export function isUnchanged({ tags, codes, added, reordered, ended }: CodebookChanges): boolean {
  return tags.length + codes.length + added.length + reordered.length + ended.length === 0;
}

/** Of those that go on; what is new or given up moves nobody. */
function isReordered(before: readonly Code[], after: readonly Code[], tag: Tag): boolean {
  const idsBelow = (codes: readonly Code[], others: readonly Code[]) =>
    codes.flatMap((code) => (code.tag === tag && others.some(({ id }) => id === code.id) ? [code.id] : []));
  return idsBelow(before, after).join() !== idsBelow(after, before).join();
}

function changed<Item extends TagDefinition | Code>(before: Item | undefined, after: Item): Changed<Item>[] {
  if (!before) return [];
  const what = ASPECTS.filter(
    (aspect) => JSON.stringify(valueOf(before, aspect)) !== JSON.stringify(valueOf(after, aspect)),
  );
  return what.length > 0 ? [{ before, after, what }] : [];
}

const ASPECTS: readonly Aspect[] = ['name', 'definition', 'examples', 'colour', 'fields'];

function valueOf(item: TagDefinition | Code, aspect: Aspect): unknown {
  return (item as Partial<Record<Aspect, unknown>>)[aspect] ?? null;
}
