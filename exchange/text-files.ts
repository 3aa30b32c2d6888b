import { outletOf, type Article } from '../model/article.ts';
import type { CaseArticle } from '../model/case-contents.ts';
import type { Id } from '../model/id.ts';

/** A text that goes along with an export: exactly the canonical text of one revision, nothing added. */
export interface TextFile {
  /** Relative to the files that refer to it, with forward slashes. */
  path: string;
  text: string;
}

const LONGEST_NAME = 40;

/**
 * The texts of a case by their revision's id: each article's latest, and those older ones in which passages
 * were marked, since their offsets hold in no other.
 */
export function textFiles(articles: readonly CaseArticle[]): Map<Id, TextFile> {
  const digits = Math.max(2, String(articles.length).length);
  return new Map(articles.flatMap((one, index) => filesOf(one, String(index + 1).padStart(digits, '0'))));
}

function filesOf({ article, revisions, annotations }: CaseArticle, number: string): [Id, TextFile][] {
  const marked = new Set(annotations.filter(({ place }) => place === 'article').map(({ revision }) => revision));
  const latest = revisions.length - 1;
  return revisions.flatMap(({ id, text }, index): [Id, TextFile][] => {
    if (index !== latest && !marked.has(id)) return [];
    const ending = index === latest ? '' : `-r${index + 1}`;
    return [[id, { path: `articles/${number}-${fileNameOf(article)}${ending}.txt`, text }]];
  });
}

/** The article's number in front makes it unique; so it need only be readable, and plain ASCII for old unzip programs. */
function fileNameOf(article: Article): string {
  return plainName(outletOf(article)) || plainName(new URL(article.url).hostname);
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replaceAll(/^-|-$/gu, '');
}
