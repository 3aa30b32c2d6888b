import {
  distinctiveWords,
  placesOfWord,
  type LeftOut,
  type OutletWords,
  type WordPlace,
} from '../../../analysis/distinctive-words/distinctive-words.ts';
import { namesIn, wordedIn, type ArticleText } from '../article-text.ts';

/** What the reader leaves out of the words. */
export interface WordSwitches {
  stopWords: boolean;
  names: boolean;
}

/** As the words stand until the reader switches; these the worker finds. */
export const SWITCHED: WordSwitches = { stopWords: true, names: true };

/** The words that set each outlet apart, in the order in which the outlets joined the case. */
export function wordsOfOutlets(texts: readonly ArticleText[], switches: WordSwitches): OutletWords[] {
  const outlets = [...Map.groupBy(texts, ({ outlet }) => outlet).values()];
  return distinctiveWords(
    outlets.map((own) => own.map(wordedIn)),
    leftOut(texts, switches),
  );
}

/** Where one outlet writes a word. @param texts of the whole case, by whose names words are left out. */
export function placesInOutlet(
  word: string,
  own: readonly ArticleText[],
  texts: readonly ArticleText[],
  switches: WordSwitches,
): WordPlace[] {
  return placesOfWord(word, own.map(wordedIn), leftOut(texts, switches));
}

function leftOut(texts: readonly ArticleText[], { stopWords, names }: WordSwitches): LeftOut {
  return { stopWords, names: names ? [...new Set(texts.flatMap(namesIn))] : [] };
}
