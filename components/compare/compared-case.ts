import { tagMix, type TagMix } from '../../analysis/tag-mix.ts';
import { voices, type Voice, type VoicesArticle } from '../../analysis/voices.ts';
import { placeBlocks, type Block } from '../../model/article-text.ts';
import { headlineOf, outletOf, type Article } from '../../model/article.ts';
import type { CaseArticle, CaseContents } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import { placePassages } from './placed-passages.ts';

/** One article of a case as the comparison shows it; all figures are of its latest text. */
export interface ComparedArticle {
  article: Article;
  /** Its outlet; with a number where the case holds several articles of one outlet. */
  name: string;
  headline: string;
  /** How it begins below the headline; null where there is nothing. */
  lead: string | null;
  mix: TagMix;
  /** The passages that the figures count. */
  counted: number;
  /** Passages whose words the latest text does not hold; in no figure. */
  lost: Id[];
  /** Passages outside the article's text; in no figure. */
  aside: Id[];
}

export interface ComparedCase {
  /** In the case's own order: a new article stands last, and no outlet changes its place or its colour. */
  articles: ComparedArticle[];
  voices: Voice[];
}

/** Everything that *Compare* shows of a case. */
export function compareCase({ articles }: CaseContents): ComparedCase {
  const names = distinctNames(articles.map(({ article }) => outletOf(article)));
  const read = articles.map((each, index) => readArticle(each, names[index] ?? outletOf(each.article)));
  return { articles: read.map(({ compared }) => compared), voices: voices(read.map(({ heard }) => heard)) };
}

function readArticle({ article, revisions, annotations }: CaseArticle, name: string) {
  const { blocks = [], text = '' } = revisions.at(-1) ?? {};
  const { placed, lost, aside } = placePassages(text, annotations);
  const passages = placed.map(({ annotation: { id, tags, fields }, start, end }) => ({ id, tags, fields, start, end }));
  const compared: ComparedArticle = {
    article,
    name,
    headline: headlineOf(article),
    lead: leadOf(blocks),
    mix: tagMix(placeBlocks(blocks), passages, article.language),
    counted: placed.length,
    lost: lost.map(({ id }) => id),
    aside: aside.map(({ id }) => id),
  };
  const heard: VoicesArticle = { text, language: article.language, passages };
  return { compared, heard };
}

/** Two articles of one outlet must stay tellable apart wherever only the outlet's name stands. */
export function distinctNames(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    const before = names.slice(0, index).filter((other) => other === name).length;
    return isAlone ? name : `${name} (${before + 1})`;
  });
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
