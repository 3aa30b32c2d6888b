import { useState, type CSSProperties } from 'react';
import {
  FEWEST_WORDS,
  type OutletWords,
  type WordPlace,
} from '../../../analysis/distinctive-words/distinctive-words.ts';
import { countOf } from '../../ui/counts.ts';
import { AnswerSource } from '../AnswerSource.tsx';
import type { ShowPlaces } from '../figures.ts';
import { ShowMore, useFirst } from '../ShowMore.tsx';
import type { ComparedOutlet } from './outlets.ts';
import { WordRow } from './WordRow.tsx';

interface OutletWordListProps {
  outlet: ComparedOutlet;
  words: OutletWords | undefined;
  placesIn: (outlet: ComparedOutlet, word: string) => readonly WordPlace[];
  onShowPlaces: ShowPlaces;
}

const MOST_ROWS = 10;

/** One outlet's distinctive words with their counts; at each word its sentences. */
export function OutletWordList({ outlet, words, placesIn, onShowPlaces }: OutletWordListProps) {
  const { first, left, showAll } = useFirst(words?.distinctive ?? [], MOST_ROWS);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <li className="in-column-of" style={{ '--column': outlet.index + 1 } as CSSProperties}>
      <AnswerSource compared={{ name: outlet.name, proposed: 0 }} index={outlet.index}>
        {countOf(words?.words ?? 0, 'word')}
        {outlet.articles.length > 1 && ` in ${countOf(outlet.articles.length, 'article')}`}
      </AnswerSource>
      {first.length > 0 ? (
        <table className="words">
          <thead>
            <tr>
              <th scope="col">Word</th>
              <th scope="col">here</th>
              <th scope="col">others</th>
              <th scope="col">
                <abbr title="standard errors from what all outlets together would lead to expect">z</abbr>
              </th>
            </tr>
          </thead>
          {first.map((word) => (
            <WordRow
              key={word.word}
              word={word}
              outlet={outlet}
              placesIn={placesIn}
              isOpen={open === word.word}
              onOpen={() => setOpen(open === word.word ? null : word.word)}
              onShowPlaces={onShowPlaces}
            />
          ))}
        </table>
      ) : (
        <p className="quiet">{sayWhyNone(words)}</p>
      )}
      <ShowMore left={left} noun="word" onShowAll={showAll} />
    </li>
  );
}

function sayWhyNone(words: OutletWords | undefined): string {
  const needed = `it takes about ${FEWEST_WORDS} words.`;
  if (words?.tooShort === 'itself') return `Too short for a ranking: ${needed}`;
  if (words?.tooShort === 'the others') return `The others are too short together: ${needed}`;
  return 'No word stands out.';
}
