import { agreedPassages } from '../../analysis/agreement/agreed-passages.ts';
import type { Stretch, TaggedStretch } from '../../analysis/stretch.ts';
import { tagMix, type TagMix } from '../../analysis/tag-mix.ts';
import type { Fields, LiveAnnotation } from '../../model/annotation.ts';
import type { Block } from '../../model/article-text.ts';
import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import type { Proposal } from '../suggest/proposal.ts';
import { countedIn, wordsIn, type ArticleText } from './article-text.ts';
import { placePassages, type PlacedPassage } from './placed-passages.ts';
import { authorOfSet, countedOf, isReaders, type CountedAuthors } from './whose.ts';

/** A passage that the figures count; UTF-16 offsets in the article's text. */
export interface CountedPassage extends TaggedStretch {
  fields: Fields;
  /** The machine's proposal, which nobody has confirmed. */
  isProposed: boolean;
  /** The reader's own annotation of this id. What others marked, what is agreed and what is proposed is known here alone. */
  isOwn: boolean;
  /** The authors who marked it; nobody for what the machine proposed, and for what was settled. */
  by: readonly Id[];
}

/** One article of a case as the comparison shows it; all figures are of its latest text. */
export interface ComparedArticle {
  article: Article;
  /** Its outlet; with a number where the case holds several articles of one outlet. */
  name: string;
  /** Null where the page gives none. */
  headline: string | null;
  /** How it begins below the headline; null where there is nothing. */
  lead: string | null;
  text: ArticleText;
  /** What the figures count, in reading order; of two that start together the longer comes first. */
  passages: readonly CountedPassage[];
  mix: TagMix;
  /** The reader's own passages that the text holds, counted or not: what the reader confirmed rests on them. */
  own: readonly CountedPassage[];
  /** How many passages that a person marked the figures count. */
  counted: number;
  /** How many of the machine's proposals they count. */
  proposed: number;
  /** Passages whose words the latest text does not hold; in no figure. */
  lost: Id[];
  /** Passages outside the article's text; in no figure. */
  aside: Id[];
  /** Those of the lost and those aside that others marked. */
  foreign: Id[];
}

interface ArticleSources {
  article: Article;
  name: string;
  text: ArticleText;
  /** All of the article's. */
  annotations: readonly LiveAnnotation[];
  /** Those of them that count. */
  marked: readonly LiveAnnotation[];
  authors: CountedAuthors;
  /** Those that count. */
  proposals: readonly Proposal[];
}

export function compareArticle(sources: ArticleSources): ComparedArticle {
  const { article, name, text, annotations, marked, authors, proposals } = sources;
  const { placed, lost, aside } = placePassages(text.text, marked);
  const asCounted = (passage: PlacedPassage) => countedPassage(passage, authors);
  const counted = authors.whose === 'agreed' ? agreedIn(text, placed, authors) : placed.map(asCounted);
  const passages = proposals.length > 0 ? [...counted, ...proposals.map(proposed)].toSorted(inReadingOrder) : counted;
  return {
    article,
    name,
    headline: article.headline,
    lead: leadOf(text.blocks),
    text,
    passages,
    mix: tagMix(countedIn(text), passages),
    own: authors.whose === 'mine' ? counted : ownIn(text, annotations, authors),
    counted: counted.length,
    proposed: proposals.length,
    lost: lost.map(({ id }) => id),
    aside: aside.map(({ id }) => id),
    foreign: [...lost, ...aside].filter(({ set }) => !isReaders(set, authors)).map(({ id }) => id),
  };
}

/** Where passages of an article stand, in the order asked for. */
export function placesOf({ passages }: ComparedArticle, ids: readonly Id[]): Stretch[] {
  const places = new Map(passages.map(({ id, start, end }) => [id, { start, end }]));
  return ids.flatMap((id) => places.get(id) ?? []);
}

function countedPassage({ annotation, start, end }: PlacedPassage, authors: CountedAuthors): CountedPassage {
  const { id, tags, fields, set } = annotation;
  const by = set === authors.agreedSet ? [] : [authorOfSet(set, authors.others)];
  return { id, tags, fields, start, end, isProposed: false, isOwn: isReaders(set, authors), by };
}

function ownIn(text: ArticleText, annotations: readonly LiveAnnotation[], authors: CountedAuthors): CountedPassage[] {
  const own = countedOf(annotations, { ...authors, whose: 'mine' });
  return placePassages(text.text, own).placed.map((passage) => countedPassage(passage, authors));
}

function agreedIn(text: ArticleText, placed: readonly PlacedPassage[], { others }: CountedAuthors): CountedPassage[] {
  const authored = placed.map(({ annotation: { id, set, tags, fields }, start, end }) => {
    return { id, author: authorOfSet(set, others), tags, fields, start, end };
  });
  const agreed = agreedPassages(wordsIn(text), authored).map(({ authors, ...passage }) => ({
    ...passage,
    by: authors,
    id: `${text.id} agreed ${passage.start}-${passage.end}`,
    isProposed: false,
    isOwn: false,
  }));
  return agreed.toSorted(inReadingOrder);
}

function proposed({ id, tags, fields, start, end }: Proposal): CountedPassage {
  return { id, tags, fields, start, end, isProposed: true, isOwn: false, by: [] };
}

function inReadingOrder(one: Stretch, other: Stretch): number {
  return one.start - other.start || other.end - one.end;
}

/** In Unicode code points: about three lines of a column. */
const LONGEST_LEAD = 140;

/** The standfirst, or the first paragraph where there is none, cut between words. */
export function leadOf(blocks: readonly Block[]): string | null {
  const lead = blocks.find(({ kind }) => kind === 'standfirst') ?? blocks.find(({ kind }) => kind === 'paragraph');
  if (!lead) return null;
  const characters = [...lead.text];
  if (characters.length <= LONGEST_LEAD) return lead.text;
  const start = characters.slice(0, LONGEST_LEAD).join('');
  // At white space only, or "31,000" would be cut to "31"; Chinese and Japanese have none, and are cut anywhere.
  return `${start.replace(/\s\S*$/u, '').replace(/[\s,;:–—-]+$/u, '')}…`;
}
