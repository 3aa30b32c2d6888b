import type { Wording, WordingPlace } from '../../analysis/wordings/ledger-row.ts';
import { countOf } from '../ui/counts.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { ShowPlaces } from '../compare/figures.ts';

interface WordingListProps {
  wordings: readonly Wording[];
  compared: ComparedArticle;
  onShowPlaces: ShowPlaces;
}

/** By which words one article calls an actor: upright in its own voice, italic within quotes; each opens its places. */
export function WordingList({ wordings, compared, onShowPlaces }: WordingListProps) {
  const said = wordings.flatMap(({ words, places }) => {
    const here = places.filter(({ article }) => article === compared.article.id);
    const { true: quoted = [], false: own = [] } = Object.groupBy(here, ({ isQuoted }) => `${isQuoted}`);
    return [
      { words, isQuoted: false, places: own },
      { words, isQuoted: true, places: quoted },
    ].filter((each) => each.places.length > 0);
  });
  return (
    <ul className="wordings" lang={compared.text.language ?? ''}>
      {said.map(({ words, isQuoted, places }) => (
        <li key={`${words} ${isQuoted}`}>
          <WordingFigure
            words={words}
            isQuoted={isQuoted}
            places={places}
            compared={compared}
            onShowPlaces={onShowPlaces}
          />
        </li>
      ))}
    </ul>
  );
}

interface WordingFigureProps {
  words: string;
  isQuoted: boolean;
  places: readonly WordingPlace[];
  compared: ComparedArticle;
  onShowPlaces: ShowPlaces;
}

/** Heard as "bungling officials, 3 times in the own voice of Daily Ledger". */
function WordingFigure({
  words,
  isQuoted,
  places,
  compared: { article, name, text },
  onShowPlaces,
}: WordingFigureProps) {
  const open = () => text.revision && onShowPlaces(article.id, { revision: text.revision, stretches: places });
  return (
    <button type="button" className={isQuoted ? 'wording wording-quoted' : 'wording'} onClick={open}>
      <bdi>{words}</bdi>
      <span className="visually-hidden">, </span>
      <span className="wording-count">{places.length}</span>
      <span className="visually-hidden">
        {countOf(places.length, 'time').replace(/^\S+/u, '')} {isQuoted ? 'inside a quote in' : 'in the own voice of'}{' '}
        {name}
      </span>
    </button>
  );
}
