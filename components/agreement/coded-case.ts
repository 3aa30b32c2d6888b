import type { CodedPassage, CodedText } from '../../analysis/agreement/coded-text.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Block } from '../../model/article-text.ts';
import { outletOf, type Article } from '../../model/article.ts';
import type { Author } from '../../model/author.ts';
import type { Code } from '../../model/code.ts';
import type { Codebook } from '../../model/codebook.ts';
import { codesOf } from '../../model/passage-codes.ts';
import type { CaseArticle, CaseOfAll, Settler } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import type { SettlementConflict } from '../../model/merge-settlements.ts';
import type { Settlement } from '../../model/settlement.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { placePassages, type PlacedPassage } from '../compare/placed-passages.ts';
import { sayTags } from './map/say-tags.ts';

/** A coder's annotation where it stands, and when it was last changed. */
export interface MarkedPassage extends CodedPassage {
  annotation: Id;
  modified: Timestamp;
  /** The version of the codebook that it was made under. */
  version: number;
  /** Below its tags. */
  codes: readonly Code[];
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
  settlements: readonly KnownSettlement[];
  /** What people settled otherwise than each other. */
  conflicts: readonly ContestedMarkings[];
  settlers: readonly Settler[];
}

export type KnownSettlement = Settlement & {
  /** Others settled it so: the reader cannot open it again, but settle it otherwise. */
  isByOthers?: boolean;
};

/** Coders' annotations that were settled otherwise by each of several people, and by whom how. */
export interface ContestedMarkings {
  annotations: ReadonlySet<Id>;
  /** "Ana: Quote; Ben: no passage" */
  says: string;
}

/** Who marked nothing in an article is taken as not having coded it: nothing says that they did. */
export function codedCase({ articles, authorOf, codebookOf, agreed }: CaseOfAll): CodedCase {
  const byId = new Map([...authorOf.values()].map((author) => [author.id, author]));
  const coders = [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  const settled = Map.groupBy(agreed?.annotations ?? [], ({ article }) => article);
  return {
    coders,
    articles: articles.map((each) =>
      codedArticle(each, coders, { authorOf, codebookOf }, settled.get(each.article.id) ?? []),
    ),
    settlements: (agreed?.set.settlements ?? []).map(({ by, ...settlement }) => ({
      ...settlement,
      isByOthers: by.some((id) => !agreed?.by.some(({ author, isReader }) => isReader && author.id === id)),
    })),
    conflicts: (agreed?.conflicts ?? []).map(({ from, sides }) => ({
      annotations: new Set(from.map(({ annotation }) => annotation)),
      says: sides.map((side) => saySide(side, agreed)).join('; '),
    })),
    settlers: agreed?.by ?? [],
  };
}

function saySide({ by, passages }: SettlementConflict['sides'][number], agreed: CaseOfAll['agreed']): string {
  const names = by.map((id) => agreed?.by.find(({ author }) => author.id === id)?.author.name ?? 'somebody');
  const tags = (agreed?.contested ?? []).filter(({ id }) => passages.includes(id)).map((each) => sayTags(each.tags));
  return `${new Intl.ListFormat('en-GB').format(names)}: ${tags.join(', ') || 'no passage'}`;
}

function codedArticle(
  { article, revisions, annotations }: CaseArticle,
  coders: readonly Author[],
  { authorOf, codebookOf }: Pick<CaseOfAll, 'authorOf' | 'codebookOf'>,
  agreed: readonly LiveAnnotation[],
): CodedArticle {
  const { id: revision = null, text = '', blocks = [] } = revisions.at(-1) ?? {};
  const { placed, lost } = placePassages(text, annotations);
  const asCoded = (passage: PlacedPassage) => codedPassage(passage, codebookOf.get(passage.annotation.set));
  const byAuthor = Map.groupBy(placed, ({ annotation }) => authorOf.get(annotation.set)?.id);
  return {
    article,
    revision,
    name: outletOf(article),
    text,
    blocks,
    length: text.length,
    coders: coders.map(({ id }) => byAuthor.get(id)?.map(asCoded) ?? null),
    lost: lost.length,
    agreed: placePassages(text, agreed).placed.map(asCoded),
  };
}

function codedPassage({ annotation, start, end }: PlacedPassage, codebook: Codebook | undefined): MarkedPassage {
  const { id, tags, modified, codebookVersion } = annotation;
  const codes = codebook ? codesOf(codebook, annotation) : [];
  return { start, end, tags, annotation: id, modified, version: codebookVersion, codes };
}
