import type { CodedArticle, CodedCase, KnownSettlement, MarkedPassage } from '../coded-case.ts';
import type { Disputed } from './offers.ts';

/** How a passage was settled. */
export interface Settled {
  settlements: readonly KnownSettlement[];
  /** What was agreed of it, where it stands; none for no passage. */
  passages: readonly MarkedPassage[];
  /** A coder marked it, or changed what they marked, since, or the text lost its words: it is to be looked at again. */
  isOutdated: boolean;
  /** How each of several people settled it, where they do not agree: it is open until the reader decides. */
  contested: string | null;
  canReopen: boolean;
}

/** For each passage how it was settled; null where it was not. */
export function settledOf(
  passages: readonly Disputed[],
  { settlements, conflicts }: Pick<CodedCase, 'settlements' | 'conflicts'>,
  { agreed }: Pick<CodedArticle, 'agreed'>,
): (Settled | null)[] {
  const byMarking = new Map(settlements.flatMap((each) => each.from.map(({ annotation }) => [annotation, each])));
  const byId = new Map(agreed.map((passage) => [passage.annotation, passage]));
  return passages.map(({ markings }) => {
    const conflict = conflicts.find(({ annotations }) =>
      markings.some(({ annotation }) => annotations.has(annotation)),
    );
    if (conflict) {
      return { settlements: [], passages: [], isOutdated: true, contested: conflict.says, canReopen: false };
    }
    const own = [...new Set(markings.flatMap(({ annotation }) => byMarking.get(annotation) ?? []))];
    if (own.length === 0) return null;
    const known = new Set(
      own.flatMap(({ from }) => from.map(({ annotation, modified }) => `${annotation} ${modified}`)),
    );
    const agreedIds = own.flatMap((each) => each.passages);
    const found = agreedIds.flatMap((id) => byId.get(id) ?? []);
    const isAsThen = markings.every(({ annotation, modified }) => known.has(`${annotation} ${modified}`));
    return {
      settlements: own,
      passages: found,
      isOutdated: !isAsThen || found.length < agreedIds.length,
      contested: null,
      canReopen: own.every(({ isByOthers }) => !isByOthers),
    };
  });
}
