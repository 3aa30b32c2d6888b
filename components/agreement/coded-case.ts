import type { CodedPassage, CodedText } from '../../analysis/agreement/coded-text.ts';
import type { Block } from '../../model/article-text.ts';
import { outletOf, type Article } from '../../model/article.ts';
import type { Author } from '../../model/author.ts';
import type { CaseArticle, CaseOfAll } from '../../model/case-contents.ts';
import { placePassages } from '../compare/placed-passages.ts';

/** An article as everybody coded it, on its latest text. Offsets UTF-16. */
export interface CodedArticle extends CodedText {
  article: Article;
  name: string;
  text: string;
  blocks: readonly Block[];
  /** Passages whose words this text does not hold; in no figure. */
  lost: number;
}

/** A case with all who annotated in it, in one order everywhere. */
export interface CodedCase {
  coders: readonly Author[];
  articles: readonly CodedArticle[];
}

/** Who marked nothing in an article is taken as not having coded it: nothing says that they did. */
export function codedCase({ articles, authorOf }: CaseOfAll): CodedCase {
  const byId = new Map([...authorOf.values()].map((author) => [author.id, author]));
  const coders = [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  return { coders, articles: articles.map((each) => codedArticle(each, coders, authorOf)) };
}

function codedArticle(
  { article, revisions, annotations }: CaseArticle,
  coders: readonly Author[],
  authorOf: CaseOfAll['authorOf'],
): CodedArticle {
  const { text = '', blocks = [] } = revisions.at(-1) ?? {};
  const { placed, lost } = placePassages(text, annotations);
  const byAuthor = Map.groupBy(placed, ({ annotation }) => authorOf.get(annotation.set)?.id);
  return {
    article,
    name: outletOf(article),
    text,
    blocks,
    length: text.length,
    coders: coders.map(({ id }) => byAuthor.get(id)?.map(codedPassage) ?? null),
    lost: lost.length,
  };
}

function codedPassage({
  annotation: { tags },
  start,
  end,
}: ReturnType<typeof placePassages>['placed'][number]): CodedPassage {
  return { start, end, tags };
}
