import { memo, useCallback, useMemo, useState } from 'react';
import type { OutletWords } from '../../../analysis/distinctive-words/distinctive-words.ts';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPlaces } from '../figures.ts';
import { Question } from '../Question.tsx';
import { useSameList } from '../use-same-list.ts';
import { placesInOutlet, SWITCHED, wordsOfOutlets } from './outlet-words.ts';
import { outletsOf, type ComparedOutlet } from './outlets.ts';
import { OutletWordList } from './OutletWordList.tsx';
import { Switch } from './Switch.tsx';
import './words.css';

interface DistinctiveWordsProps {
  articles: readonly ComparedArticle[];
  /** The words as they stand before anything is switched; absent until they are worked out. */
  words: readonly OutletWords[] | undefined;
  /** Why they are not. */
  failure: string | null;
  onShowPlaces: ShowPlaces;
}

/** The words that each outlet writes markedly more often than the others together. Depends on no annotation. */
export const DistinctiveWords = memo(function DistinctiveWords(props: DistinctiveWordsProps) {
  const { articles, words, failure, onShowPlaces } = props;
  const [stopWords, leaveOutStopWords] = useState(SWITCHED.stopWords);
  const [names, leaveOutNames] = useState(SWITCHED.names);
  const outlets = useMemo(() => outletsOf(articles), [articles]);
  const texts = useSameList(articles.map(({ text }) => text));
  const switched = useMemo(
    () => (stopWords && names ? undefined : wordsOfOutlets(texts, { stopWords, names })),
    [texts, stopWords, names],
  );
  const found = switched ?? words;
  const placesIn = useCallback(
    (outlet: ComparedOutlet, word: string) =>
      placesInOutlet(
        word,
        outlet.articles.map(({ text }) => text),
        texts,
        { stopWords, names },
      ),
    [texts, stopWords, names],
  );
  return (
    <Question
      title="Which words set an outlet apart"
      hint={
        <>
          A reading aid, not evidence: words written three times or more, and more often than in all other outlets
          together. They show the topic as much as the framing.
          <span className="switches">
            <Switch label="Leave out common words" isOn={stopWords} onSwitch={leaveOutStopWords} />
            <Switch label="Leave out names" isOn={names} onSwitch={leaveOutNames} />
          </span>
        </>
      }
    >
      {found ? (
        <ul className="answers">
          {outlets.map((outlet, index) => (
            <OutletWordList
              key={outlet.name}
              outlet={outlet}
              words={found[index]}
              placesIn={placesIn}
              onShowPlaces={onShowPlaces}
            />
          ))}
        </ul>
      ) : (
        <p className="quiet" role="status">
          {failure === null ? 'Counting words …' : `The words could not be counted: ${failure}`}
        </p>
      )}
    </Question>
  );
});
