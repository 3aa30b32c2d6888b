import type { Article } from '../../model/article.ts';
import { ExpectedFailure } from '../../model/expected-failure.ts';
import type { Id } from '../../model/id.ts';
import type { WithheldRevision } from '../../model/withheld-text.ts';
import { inOrder } from '../keep-revision.ts';
import type { Adopted } from './adopt-articles.ts';

/** Work on a text that neither its file nor this library has. */
export class TextMissing extends ExpectedFailure {
  override readonly name = 'TextMissing';

  constructor(article: string) {
    super(
      `It leaves the articles’ texts out, and the text of “${article}” is not in this library. Read its page first.`,
    );
  }
}

/** Which texts of this library stand in for those that a file leaves out. */
export interface StoodIn {
  /** By the ids that the file has. */
  revisionOf: Map<Id, Id>;
  /** How many articles were read in other words than any text here has: their passages are looked for by their own words. */
  otherTexts: number;
}

/** The very text where it is here, by its hash; else the latest. Part of a transaction. @throws {TextMissing} */
export async function standIn(
  withheld: readonly WithheldRevision[],
  articles: readonly Article[],
  adopted: Adopted,
): Promise<StoodIn> {
  const revisionOf = new Map<Id, Id>();
  const others = new Set<Id>();
  for (const { id, article, textHash } of withheld) {
    const here = await inOrder(adopted.article(article)).toArray();
    const same = here.find((revision) => revision.textHash === textHash);
    const standing = same ?? here.at(-1);
    if (!standing) throw new TextMissing(articles.find((each) => each.id === article)?.headline ?? article);
    if (!same) others.add(article);
    revisionOf.set(id, standing.id);
  }
  return { revisionOf, otherTexts: others.size };
}
