import { useId } from 'react';
import type { DistinctiveWord, WordPlace } from '../../../analysis/distinctive-words/distinctive-words.ts';
import type { ShowPlaces } from '../figures.ts';
import type { ComparedOutlet } from './outlets.ts';
import { WordPlaces } from './WordPlaces.tsx';

interface WordRowProps {
  word: DistinctiveWord;
  outlet: ComparedOutlet;
  placesIn: (outlet: ComparedOutlet, word: string) => readonly WordPlace[];
  isOpen: boolean;
  onOpen: () => void;
  onShowPlaces: ShowPlaces;
}

/** A word with its counts, and below it, once asked for, the sentences that it stands in. */
export function WordRow({ word, outlet, placesIn, isOpen, onOpen, onShowPlaces }: WordRowProps) {
  const id = useId();
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="word"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={onOpen}
          >
            {word.word}
            <span className="visually-hidden">, sentences of {outlet.name}</span>
          </button>
        </th>
        <td>{word.count}</td>
        <td>{word.countElsewhere}</td>
        <td>{word.z.toFixed(1)}</td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={4}>
            <p className="quiet">
              Keyness G² {word.keyness.toFixed(1)} (two cells), log ratio {word.logRatio.toFixed(1)}
            </p>
            <WordPlaces places={placesIn(outlet, word.word)} outlet={outlet} onShowPlaces={onShowPlaces} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
