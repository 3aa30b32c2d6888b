import { foldWhiteSpace } from '../../model/article-text.ts';
import type { ArticleMetadata } from '../../model/article.ts';
import { readPublished } from '../../model/publication-date.ts';
import type { Published } from '../../model/published.ts';
import { readJsonLd } from './json-ld.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { readMetaTags } from './meta-tags.ts';
import type { MetaTags } from './meta-tags.ts';
import type { DeclaredKind } from './page-kind.ts';
import { readTitles } from './page-titles.ts';
import { attributeOf, elementsOf, rootElementOf, textContentOf } from '../text/unclobbered.ts';

export interface PageMetadata {
  metadata: ArticleMetadata;
  /** The address under `rel=canonical` as the page has it: relative or not, believed or not. */
  canonical: string | null;
  /** All titles the page declares, the article's headline first. */
  titles: readonly string[];
  description: string | null;
  /** Its `isWebsite` is what front pages say of themselves; of 177 real articles, 3 say so by mistake. */
  kind: DeclaredKind;
}

/** Sites put links to themselves and to profiles where a name belongs. */
const ADDRESS = /^(https?:|www\.|@)/iu;
const LONGEST_BYLINE = 200;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?,?';
const WEEKDAY = '(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,?';
/**
 * From here on a byline tells when and no longer who: "Ines Okafor · Posted: 14 March", "Tomas Lind 5 min read". What stands between is bounded, as
 * is the number: on a long run of dashes the work would else grow with its square.
 */
const DATE_IN_BYLINE = new RegExp(
  `[\\s,·|•–—-]{0,40}(\\b((first|last) )?(published|posted|updated)\\b|(\\b${WEEKDAY}\\s+)?` +
    `(\\b${MONTH}\\s+\\d|\\d{1,2}\\.?\\s+${MONTH}|\\d{1,4}[./-]\\d)|\\d{1,4}\\s+min).*$`,
  'isu',
);
/** What templates leave where no author is given. */
const PLACEHOLDER = /^(by-?line|date-?line|authors?|admin(istrator)?|null|undefined|none)$/iu;

/** What the page says of its article. Nothing is guessed: what it does not say is null. */
export function readMetadata(document: Document): PageMetadata {
  const jsonLd = readJsonLd(document);
  const tags = readMetaTags(document);
  const outlet = outletOf(jsonLd, tags);
  const titles = readTitles(document, jsonLd, tags, outlet);
  return {
    metadata: {
      outlet,
      headline: titles.at(0) ?? null,
      byline: bylineOf(document, jsonLd, tags),
      published: publishedOf(document, jsonLd, tags),
      language: languageOf(document, jsonLd, tags),
    },
    canonical:
      elementsOf(document, 'link[rel~="canonical" i][href]')
        .map((link) => attributeOf(link, 'href'))
        .at(0) ?? null,
    titles,
    description: firstOf(tags, 'description', 'og:description', 'twitter:description'),
    kind: {
      types: jsonLd?.types ?? [],
      isFree: jsonLd?.isFree ?? true,
      isWebsite: jsonLd === null && tags.get('og:type')?.toLowerCase() === 'website',
    },
  };
}

/** A byline without "By" and without a date; null where it is only that, an address, or too long to be one. */
export function plainByline(text: string | null | undefined): string | null {
  const byline = foldWhiteSpace(text ?? '')
    .replace(/^(by|von|par|por)([\s:]+|$)/iu, '')
    .replace(DATE_IN_BYLINE, '');
  if (PLACEHOLDER.test(byline)) return null;
  return byline === '' || byline.length > LONGEST_BYLINE || ADDRESS.test(byline) ? null : byline;
}

function outletOf(jsonLd: JsonLdArticle | null, tags: MetaTags): string | null {
  const names = [tags.get('og:site_name'), jsonLd?.publisher, tags.get('application-name'), tags.get('dc.publisher')];
  const apps = ['apple-mobile-web-app-title', 'al:ios:app_name', 'al:android:app_name', 'twitter:app:name:iphone'];
  names.push(...apps.map((name) => tags.get(name)));
  return names.find((name) => name && !ADDRESS.test(name)) ?? null;
}

function bylineOf(document: Document, jsonLd: JsonLdArticle | null, tags: MetaTags): string | null {
  const authors = new Set(jsonLd?.authors.map(plainByline).filter((name) => name !== null));
  return (
    plainByline([...authors].join(', ')) ??
    plainByline(firstOf(tags, 'author', 'article:author', 'dc.creator', 'parsely-author')) ??
    plainByline(elementsOf(document, '[rel~="author"]').map(textContentOf).at(0))
  );
}

function publishedOf(document: Document, jsonLd: JsonLdArticle | null, tags: MetaTags): Published | null {
  const marked = elementsOf(document, '[itemprop~="datePublished"], time[pubdate], article time[datetime]');
  const dates = [
    jsonLd?.published,
    ...['article:published_time', 'datepublished', 'parsely-pub-date', 'dc.date'].map((name) => tags.get(name)),
    ...marked.slice(0, 1).map((element) => attributeOf(element, 'datetime') ?? attributeOf(element, 'content')),
  ];
  return dates.map((date) => readPublished(date ?? '')).find((date) => date !== null) ?? null;
}

function languageOf(document: Document, jsonLd: JsonLdArticle | null, tags: MetaTags): string | null {
  const declared = [
    attributeOf(rootElementOf(document), 'lang'),
    tags.get('og:locale'),
    jsonLd?.language,
    tags.get('inlanguage'),
  ];
  return declared.map((tag) => tag?.trim().replaceAll('_', '-') ?? '').find(isLanguage) ?? null;
}

/** BCP 47 by its form, as browsers check it. */
function isLanguage(tag: string): boolean {
  try {
    return tag !== '' && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function firstOf(tags: MetaTags, ...names: string[]): string | null {
  return names.map((name) => tags.get(name)).find((content) => content !== undefined) ?? null;
}
