import type { CodedPassage, CodedText } from '../../analysis/agreement/coded-text.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Block } from '../../model/article-text.ts';
import { outletOf, type Article } from '../../model/article.ts';
import type { Author } from '../../model/author.ts';
import type { CaseArticle, CaseOfAll } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import type { Settlement } from '../../model/settlement.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { placePassages, type PlacedPassage } from '../compare/placed-passages.ts';

/** A coder's annotation where it stands, and when it was last changed. */
export interface MarkedPassage extends CodedPassage {
  annotation: Id;
  modified: Timestamp;
}

/** An article as everybody coded it, on its latest text. Offsets UTF-16. */
export interface CodedArticle extends CodedText {
  coders: readonly (readonly MarkedPassage[] | null)[];
  article: Article;
  /** The text's own; null for an article without one. */
  revision: Id | null;
  name: string;
  text: string;
  blocks: readonly Block[];
  /** Passages whose words this text does not hold; in no figure. */
  lost: number;
  /** What was settled in it, where it stands. */
  agreed: readonly MarkedPassage[];
}

/** A case with all who annotated in it, in one order everywhere. */
export interface CodedCase {
  coders: readonly Author[];
  articles: readonly CodedArticle[];
  /** What was settled in the case's project, "no passage" among it. */
  settlements: readonly Settlement[];
}

/** Who marked nothing in an article is taken as not having coded it: nothing says that they did. */
export function codedCase({ articles, authorOf, agreed }: CaseOfAll): CodedCase {
  const byId = new Map([...authorOf.values()].map((author) => [author.id, author]));
  const coders = [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  const settled = Map.groupBy(agreed?.annotations ?? [], ({ article }) => article);
  return {
    coders,
    articles: articles.map((each) => codedArticle(each, coders, authorOf, settled.get(each.article.id) ?? [])),
    settlements: agreed?.set.settlements ?? [],
  };
}

function codedArticle(
  { article, revisions, annotations }: CaseArticle,
  coders: readonly Author[],
  authorOf: CaseOfAll['authorOf'],
  agreed: readonly LiveAnnotation[],
): CodedArticle {
  const { id: revision = null, text = '', blocks = [] } = revisions.at(-1) ?? {};
  const { placed, lost } = placePassages(text, annotations);
  const byAuthor = Map.groupBy(placed, ({ annotation }) => authorOf.get(annotation.set)?.id);
  return {
    article,
    revision,
    name: outletOf(article),
    text,
    blocks,
    length: text.length,
    coders: coders.map(({ id }) => byAuthor.get(id)?.map(codedPassage) ?? null),
    lost: lost.length,
    agreed: placePassages(text, agreed).placed.map(codedPassage),
  };
}

function codedPassage({ annotation: { id, tags, modified }, start, end }: PlacedPassage): MarkedPassage {
  return { start, end, tags, annotation: id, modified };
}
