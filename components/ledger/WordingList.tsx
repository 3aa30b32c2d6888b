import type { LedgerRow, WordingPlace } from '../../analysis/wordings/ledger-row.ts';
import { countOf } from '../ui/counts.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { ShowPlaces } from '../compare/figures.ts';
import { isName } from './is-name.ts';

interface WordingListProps {
  row: LedgerRow;
  compared: ComparedArticle;
  onShowPlaces: ShowPlaces;
}

/** By which words one article calls an actor: upright in its own voice, italic within quotes, names quieter; each opens its places. */
export function WordingList({ row: { wordings, isNamed }, compared, onShowPlaces }: WordingListProps) {
  const { language } = compared.text;
  const said = wordings.flatMap(({ words, places }) => {
    const here = places.filter(({ article }) => article === compared.article.id);
    const { true: quoted = [], false: own = [] } = Object.groupBy(here, ({ isQuoted }) => `${isQuoted}`);
    return [
      { words, isQuoted: false, places: own },
      { words, isQuoted: true, places: quoted },
    ].filter((each) => each.places.length > 0);
  });
  return (
    <ul className="wordings" lang={language ?? ''}>
      {said.map(({ words, isQuoted, places }) => (
        <li key={`${words} ${isQuoted}`}>
          <WordingFigure
            words={words}
            look={lookOf(isQuoted, isNamed && isName(words, language))}
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

function lookOf(isQuoted: boolean, isByName: boolean): string {
  return ['wording', isQuoted && 'wording-quoted', isByName && 'wording-name'].filter(Boolean).join(' ');
}

interface WordingFigureProps {
  words: string;
  look: string;
  isQuoted: boolean;
  places: readonly WordingPlace[];
  compared: ComparedArticle;
  onShowPlaces: ShowPlaces;
}

/** Heard as "bungling officials, 3 times in the own voice of Daily Ledger". */
function WordingFigure({
  words,
  look,
  isQuoted,
  places,
  compared: { article, name, text },
  onShowPlaces,
}: WordingFigureProps) {
  const open = () => text.revision && onShowPlaces(article.id, { revision: text.revision, stretches: places });
  return (
    <button type="button" className={look} onClick={open}>
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
