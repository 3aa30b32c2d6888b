import { memo, useMemo, useState } from 'react';
import { distinctiveWords } from '../../../analysis/distinctive-words/distinctive-words.ts';
import { countedIn, namesIn, type ArticleText } from '../article-text.ts';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPlaces } from '../figures.ts';
import { Question } from '../Question.tsx';
import { useSameList } from '../use-same-list.ts';
import { outletsOf } from './outlets.ts';
import { OutletWordList } from './OutletWordList.tsx';
import { Switch } from './Switch.tsx';
import './words.css';

interface DistinctiveWordsProps {
  articles: readonly ComparedArticle[];
  onShowPlaces: ShowPlaces;
}

/** The words that each outlet writes markedly more often than the others together. Depends on no annotation. */
export const DistinctiveWords = memo(function DistinctiveWords({ articles, onShowPlaces }: DistinctiveWordsProps) {
  const [stopWords, leaveOutStopWords] = useState(true);
  const [names, leaveOutNames] = useState(true);
  const outlets = useMemo(() => outletsOf(articles), [articles]);
  const texts = useSameList(articles.map(({ text }) => text));
  const found = useMemo(() => wordsOfOutlets(texts, stopWords, names), [texts, stopWords, names]);
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
      <ul className="answers">
        {outlets.map((outlet, index) => (
          <OutletWordList key={outlet.name} outlet={outlet} words={found[index]} onShowPlaces={onShowPlaces} />
        ))}
      </ul>
    </Question>
  );
});

/** In the order of {@link outletsOf}. */
function wordsOfOutlets(texts: readonly ArticleText[], stopWords: boolean, leavesOutNames: boolean) {
  const outlets = [...Map.groupBy(texts, ({ outlet }) => outlet).values()];
  const worded = outlets.map((own) => own.map((text) => ({ id: text.id, text: text.text, words: countedIn(text) })));
  const names = leavesOutNames ? [...new Set(texts.flatMap(namesIn))] : [];
  return distinctiveWords(worded, { stopWords, names });
}
