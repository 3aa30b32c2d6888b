import type { WordedArticle } from '../../analysis/distinctive-words/distinctive-words.ts';
import { nameForms } from '../../analysis/same-case/names-of-text.ts';
import { sentencesOf } from '../../analysis/sentences.ts';
import { spellingsOf } from '../../analysis/spellings.ts';
import { countedAmong, wordsOf } from '../../analysis/words.ts';
import { placeBlocks, type PlacedBlock } from '../../model/article-text.ts';
import { outletOf, type Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import type { Revision } from '../../model/revision.ts';
import { kept } from './kept.ts';

/**
 * What of an article depends on its text alone. As long as the text stays it is the same object, so that what is worked
 * out of it is worked out once (see kept). All offsets UTF-16 in `text`.
 */
export interface ArticleText {
  /** The article's. */
  id: Id;
  /** Null where the article has no text. */
  revision: Revision['id'] | null;
  text: string;
  blocks: readonly PlacedBlock[];
  /** BCP 47; null where the page says nothing. */
  language: string | null;
  outlet: string;
}

export function textOf(article: Article, revision: Revision | undefined): ArticleText {
  return {
    id: article.id,
    revision: revision?.id ?? null,
    text: revision?.text ?? '',
    blocks: placeBlocks(revision?.blocks ?? []),
    language: article.language,
    outlet: outletOf(article),
  };
}

/** All words, those of captions too. */
export const wordsIn = kept(({ text, language }: ArticleText) => wordsOf(text, language));

/** The words that an article's shares are of. */
export const countedIn = kept((article: ArticleText) => countedAmong(wordsIn(article), article.blocks));

const spellingsIn = kept((article: ArticleText) => spellingsOf(article.text, wordsIn(article)));

/** Those that count, as they are counted for distinctive words. */
export const wordedIn = kept((article: ArticleText): WordedArticle => {
  const words = countedIn(article);
  const isAll = words === wordsIn(article);
  return { id: article.id, words, spellings: isAll ? spellingsIn(article) : spellingsOf(article.text, words) };
});

export const sentencesIn = kept(({ text, language }: ArticleText) => sentencesOf(text, language));

/** The words of names, each once, as they are counted. */
export const namesIn = kept((article: ArticleText): string[] =>
  nameForms(article.text, wordsIn(article), spellingsIn(article)),
);
