import type { Coded, CodedText } from '../../../analysis/agreement/coded-text.ts';
import type { CodedArticle, MarkedPassage } from '../coded-case.ts';

type Text = Pick<CodedArticle, 'length' | 'coders'>;

/** Some of the passages that stand for themselves in a table: those of a codebook's version, or with a code. */
export interface AgreementPart {
  key: string;
  name: string;
  coded: Coded;
  texts: readonly CodedText[];
}

/** The versions of the codebook under which the passages were made, the first one first; none where there is but one. */
export function versionsOf(texts: readonly Text[]): number[] {
  const versions = new Set(passagesOf(texts).map(({ version }) => version));
  return versions.size > 1 ? [...versions].toSorted((one, other) => one - other) : [];
}

/**
 * The texts with those passages alone that were made under a version. Who made none of a text's under it is taken as not having coded
 * that text: they may have coded it under another.
 */
export function textsUnder<Each extends Text>(texts: readonly Each[], version: number): Each[] {
  return withPassages(texts, (passage) => passage.version === version).map((text) => ({
    ...text,
    coders: text.coders.map((own) => (own?.length ? own : null)),
  }));
}

/** Each version by itself, all tags together. */
export function versionParts(texts: readonly Text[]): AgreementPart[] {
  return versionsOf(texts).map((version) => ({
    key: `version ${version}`,
    name: `Version ${version}`,
    coded: 'all',
    texts: textsUnder(texts, version),
  }));
}

/** Each code that somebody used below a tag, by its name. Who coded a text and never used it is counted as having left it out. */
export function codeParts(texts: readonly Text[]): AgreementPart[] {
  const codes = new Map(passagesOf(texts).flatMap((passage) => passage.codes.map((code) => [code.id, code])));
  return [...codes.values()]
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ id, name, tag }) => ({
      key: id,
      name,
      coded: tag,
      texts: withPassages(texts, (passage) => passage.codes.some((code) => code.id === id)),
    }));
}

function withPassages<Each extends Text>(texts: readonly Each[], isMeant: (passage: MarkedPassage) => boolean): Each[] {
  return texts.map((text) => ({ ...text, coders: text.coders.map((own) => own?.filter(isMeant) ?? null) }));
}

function passagesOf(texts: readonly Text[]): MarkedPassage[] {
  return texts.flatMap(({ coders }) => coders.flatMap((own) => own ?? []));
}
