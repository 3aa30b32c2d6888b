import { expect, test } from 'vitest';
import { guessLanguage } from '../../../exchange/article-files/guess-language.ts';

test.each<[language: string | null, text: string]>([
  [
    'en',
    'The council closed the bridge on Thursday, and it was not clear when the cracks had been found by the engineers.',
  ],
  [
    'de',
    'Die Stadt hat die Brücke am Donnerstag gesperrt, und es ist nicht klar, wann die Risse von den Ingenieuren gefunden wurden.',
  ],
  [
    'fr',
    'La ville a fermé le pont jeudi, et les ingénieurs ne savent pas quand les fissures ont été trouvées dans le béton.',
  ],
  [
    'es',
    'La ciudad cerró el puente el jueves y no se sabe cuándo los ingenieros encontraron las grietas en el hormigón.',
  ],
  [
    'nl',
    'De stad heeft de brug op donderdag gesloten en het is niet bekend wanneer de scheuren door een ingenieur zijn gevonden.',
  ],
  [null, 'Bridge closed'],
  [null, '橋は木曜日に閉鎖された。'],
  [null, ''],
])('%s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
