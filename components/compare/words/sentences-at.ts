import type { WordPlace } from '../../../analysis/distinctive-words/distinctive-words.ts';
import { touched, type Stretch } from '../../../analysis/stretch.ts';
import { sentencesIn } from '../article-text.ts';
import type { ComparedArticle } from '../compared-article.ts';

/** A sentence with the places of one word in it; UTF-16 offsets in the article's text. */
export interface WordSentence extends Stretch {
  article: ComparedArticle;
  words: Stretch[];
  /** The sentence in pieces, the word told from the rest. */
  parts: { text: string; isWord: boolean }[];
}

/** The sentences that a word stands in, each once, in the order of its places. @param articles those of the places. */
export function sentencesAt(places: readonly WordPlace[], articles: readonly ComparedArticle[]): WordSentence[] {
  const byArticle = Map.groupBy(places, ({ article }) => article);
  return [...byArticle].flatMap(([id, own]) => {
    const article = articles.find((each) => each.article.id === id);
    return article ? sentencesOfArticle(article, own) : [];
  });
}

function sentencesOfArticle(article: ComparedArticle, places: readonly WordPlace[]): WordSentence[] {
  const sentences = sentencesIn(article.text);
  const bySentence = Map.groupBy(places, (place) => touched(sentences, place).start);
  return [...bySentence].flatMap(([index, found]) => {
    const sentence = sentences[index];
    const words = found.map(({ start, end }) => ({ start, end }));
    return sentence ? { ...sentence, article, words, parts: partsOf(article.text.text, sentence, words) } : [];
  });
}

function partsOf(text: string, { start, end }: Stretch, words: readonly Stretch[]): WordSentence['parts'] {
  const edges = [start, ...words.flatMap((word) => [word.start, word.end]), end];
  const parts = edges
    .slice(1)
    .map((edge, index) => ({ text: text.slice(edges[index], edge), isWord: index % 2 === 1 }));
  return parts.filter((part) => part.text !== '');
}
