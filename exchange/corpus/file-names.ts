import { outletOf, type Article } from '../../model/article.ts';

const LONGEST_NAME = 40;

/**
 * Names articles in their order: `01-harbour-post`. The number in front makes the name unique; so it need only be readable, and
 * plain ASCII for old unzip programs.
 */
export function fileNames(count: number): (article: Article) => string {
  const digits = Math.max(2, String(count).length);
  let number = 0;
  return (article) => {
    number += 1;
    const name = plainName(outletOf(article)) || plainName(new URL(article.url).hostname);
    return `${String(number).padStart(digits, '0')}-${name}`;
  };
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
