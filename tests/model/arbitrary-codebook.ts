import fc from 'fast-check';
import type { Code } from '../../model/code.ts';
import type { CodebookDraft, CodebookVersion } from '../../model/codebook.ts';
import {
  draftOf,
  withCode,
  withMergedCode,
  withNewCode,
  withRetiredCode,
  withSplitCode,
} from '../../model/codebook-draft.ts';
import { TAGS, type Tag } from '../../model/tag.ts';
import { versionOf } from './codes.ts';

type Step = (draft: CodebookDraft, base: CodebookVersion) => CodebookDraft;

const nth = fc.nat({ max: 50 });
const pick = (codes: readonly Code[], number: number): Code | undefined => codes[number % Math.max(1, codes.length)];

/** Anything that the editor can do to a draft; what it cannot do there, it leaves. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom<Tag>(...TAGS), nth).map(
    ([tag, name]): Step =>
      (draft) =>
        withNewCode(draft, tag, freeName(draft, `New ${name}`)).draft,
  ),
  nth.map((number): Step => (draft) => {
    const code = pick(draft.codes, number);
    return code ? withCode(draft, code.id, { name: freeName(draft, `Renamed ${number}`) }) : draft;
  }),
  fc.tuple(nth, fc.integer({ min: 2, max: 3 })).map(([number, parts]): Step => (draft, base) => {
    const code = pick(draft.codes, number);
    const names = Array.from({ length: parts }, (_, part) => freeName(draft, `Part ${number}.${part}`));
    return code ? withSplitCode(draft, base, code.id, names) : draft;
  }),
  fc.tuple(nth, nth).map(([one, other]): Step => (draft, base) => {
    const code = pick(draft.codes, one);
    const into = pick(
      draft.codes.filter(({ id, tag }) => id !== code?.id && tag === code?.tag),
      other,
    );
    return code && into ? withMergedCode(draft, base, code.id, into.id) : draft;
  }),
  nth.map((number): Step => (draft, base) => {
    const code = pick(draft.codes, number);
    return code ? withRetiredCode(draft, base, code.id) : draft;
  }),
);

function freeName({ codes }: CodebookDraft, name: string): string {
  return codes.some((code) => code.name === name) ? freeName({ codes } as CodebookDraft, `${name}'`) : name;
}

/** Drafts, each to be taken on the version before it. */
export const arbitraryDrafts: fc.Arbitrary<((base: CodebookVersion) => CodebookDraft)[]> = fc.array(
  fc
    .array(step, { maxLength: 6 })
    .map((steps) => (base: CodebookVersion) => steps.reduce((draft, take) => take(draft, base), draftOf(base))),
  { minLength: 1, maxLength: 5 },
);

/** A history of versions, each made of the one before by a draft. */
export const arbitraryVersions: fc.Arbitrary<CodebookVersion[]> = arbitraryDrafts.map((drafts) => {
  const versions = [versionOf(1, [])];
  for (const draft of drafts) {
    const base = versions.at(-1) ?? versionOf(1, []);
    const { base: _base, ...contents } = draft(base);
    versions.push({ ...contents, version: versions.length + 1, created: versions.length });
  }
  return versions;
});
