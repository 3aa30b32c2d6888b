import { textOfBlocks } from '../../model/article-text.ts';
import type { ImportedArticle } from '../../model/imported-article.ts';
import { guessLanguage } from './guess-language.ts';
import { dateInName } from './written-date.ts';

/** What an article does not say itself, as its file's name and its words suggest it. A person sees it before it is kept. */
export function completed(article: ImportedArticle, path: string): ImportedArticle {
  const { metadata, address, blocks } = article;
  const name = (path.split(/[/\\›]/u).at(-1) ?? '').trim().replace(/\.[a-z]+$/iu, '');
  return {
    ...article,
    metadata: {
      ...metadata,
      // With an address, the host stands for the outlet.
      outlet: metadata.outlet ?? (address === null ? outletNamed(name) : null),
      published: metadata.published ?? dateInName(name),
      language: metadata.language ?? guessLanguage(textOfBlocks(blocks)),
    },
  };
}

/** “2026-03-14_harbour-post.txt” is Harbour Post; “a.txt” and “2.txt” say nothing. */
function outletNamed(name: string): string | null {
  const words = name.split(/[\s._-]+/u).filter((word) => /\p{L}/u.test(word));
  const outlet = words.map((word) => word.replace(/^./u, (first) => first.toUpperCase())).join(' ');
  return outlet.length > 2 ? outlet : null;
}
