import type { WordPlace } from '../../../analysis/distinctive-words/distinctive-words.ts';
import type { ShowPlaces } from '../figures.ts';
import { ShowMore, useFirst } from '../ShowMore.tsx';
import type { ComparedOutlet } from './outlets.ts';
import { sentencesAt, type WordSentence } from './sentences-at.ts';

interface WordPlacesProps {
  places: readonly WordPlace[];
  outlet: ComparedOutlet;
  onShowPlaces: ShowPlaces;
}

const MOST_SENTENCES = 6;

/** The sentences that a word stands in; each opens its article there. */
export function WordPlaces({ places, outlet, onShowPlaces }: WordPlacesProps) {
  const { first, left, showAll } = useFirst(sentencesAt(places, outlet.articles), MOST_SENTENCES);
  return (
    <>
      <ul className="word-places">
        {first.map((sentence) => (
          <li key={`${sentence.article.article.id} ${sentence.start}`}>
            <Sentence sentence={sentence} onShowPlaces={onShowPlaces} />
          </li>
        ))}
      </ul>
      <ShowMore left={left} noun="sentence" onShowAll={showAll} />
    </>
  );
}

function Sentence({ sentence, onShowPlaces }: { sentence: WordSentence; onShowPlaces: ShowPlaces }) {
  const { article, words, parts } = sentence;
  const { revision, language } = article.text;
  const open = () => revision && onShowPlaces(article.article.id, { revision, stretches: words });
  return (
    <button type="button" className="quoted" lang={language ?? ''} dir="auto" onClick={open}>
      {parts.map((part, index) => (part.isWord ? <strong key={index}>{part.text}</strong> : part.text))}
    </button>
  );
}
