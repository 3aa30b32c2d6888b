import { TAGS } from '../../../model/tag.ts';
import { matchPassages } from '../../../analysis/agreement/match-passages.ts';
import type { ReferenceArticle, ReferencePassage } from './reference-article.ts';

/** Prints, for whoever works on the rules, what was proposed in vain (+) and what the first coder marked alone (-). */
export function showDifferences(
  {
    article: { text, outlet },
    placeInFile,
    coders,
    proposed,
  }: ReferenceArticle & { proposed: readonly ReferencePassage[] },
  shown: string,
): void {
  const tag = TAGS.find((known) => known === shown);
  if (!tag) return;
  const [found, wanted] = [proposed, coders[0] ?? []].map((passages) =>
    passages.filter(({ tags }) => tags.includes(tag)),
  );
  const met = new Set<ReferencePassage>(matchPassages(found ?? [], wanted ?? []).flat());
  const lines = [
    ...(found ?? []).filter((passage) => !met.has(passage)).map((passage) => ({ mark: '+', passage })),
    ...(wanted ?? []).filter((passage) => !met.has(passage)).map((passage) => ({ mark: '-', passage })),
  ];
  for (const { mark, passage } of lines.toSorted((one, other) => one.passage.start - other.passage.start)) {
    const start = placeInFile.findIndex((place) => place >= passage.start);
    const end = placeInFile.findLastIndex((place) => place >= 0 && place < passage.end) + 1;
    console.error(
      `${mark} ${outlet}: ${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`,
    );
  }
}
