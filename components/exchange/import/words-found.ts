import { Rehydrator } from '../../../exchange/parallax-file/rehydrate.ts';
import type { ProjectRecords } from '../../../exchange/parallax-file/project-records.ts';
import { isLive, type Annotation } from '../../../model/annotation.ts';
import type { AwaitedText } from '../../../model/awaited-text.ts';
import type { ArticleAtHand } from '../../../storage/exchange/texts-at-hand.ts';

/** Of others' passages that wait without their words those that stand in the texts at hand, as this library has them. */
export async function wordsFound(
  { withheld, salt, article, address }: AwaitedText,
  { article: here, revisions }: ArticleAtHand,
): Promise<Annotation[]> {
  if (!withheld || salt === null) return [];
  const rehydrator = new Rehydrator({ revisionsOf: () => Promise.resolve(revisions) }, salt);
  const parts: ProjectRecords[] = [
    {
      kind: 'articles',
      records: [{ id: article.id ?? '', canonicalUrl: address } as ProjectRecords['records'][number]],
    },
    { kind: 'revisions', records: withheld.revisions },
    { kind: 'annotations', records: withheld.annotations },
  ];
  let filled: readonly { id: string }[] = [];
  for (const part of parts) filled = (await rehydrator.fill(part)).records;
  return (filled as readonly Annotation[]).map((annotation) => {
    if (!isLive(annotation)) return { ...annotation, article: here.id };
    const theirs = withheld.revisions.find(({ id }) => id === annotation.revision);
    const same = revisions.find(({ textHash }) => textHash === theirs?.textHash);
    return { ...annotation, article: here.id, revision: same?.id ?? annotation.revision };
  });
}
