import { describe, expect, test } from 'vitest';
import type { CaseReading, ReadingContents } from '../../../model/case-reading.ts';
import { joinedReading } from '../../../storage/merging/join-readings.ts';
import { caseReading, idOf } from '../../model/examples.ts';

/** `time`: one digit, by which one is the later. */
function readingOf(time: number, contents: Partial<ReadingContents>): CaseReading {
  const rev = `01981f00000${time}-0000-${idOf(3)}`;
  return { ...caseReading, id: idOf(70 + time), voices: [], actors: [], facts: [], ...contents, rev };
}

const fact = { id: idOf(60), statement: 'It is shut', tellings: [], passages: [], notToldIn: [] };

describe('two readings of one case', () => {
  test('are one with all that was confirmed, whichever is given first', () => {
    const early = readingOf(1, { voices: [{ name: 'Noor Haddad', spellings: ['Haddad'] }], facts: [fact] });
    const late = readingOf(2, { voices: [{ name: 'Ada Ruiz', spellings: ['Ruiz'] }] });
    for (const joined of [joinedReading(early, late), joinedReading(late, early)]) {
      expect(joined).toMatchObject({ id: late.id, rev: late.rev, facts: [fact] });
      expect(joined.voices.map(({ name }) => name)).toEqual(['Ada Ruiz', 'Noor Haddad']);
    }
  });

  test('keep what the later says of a name, a spelling, a wording and a fact', () => {
    const early = readingOf(1, {
      voices: [
        { name: 'Ada Ruiz', spellings: ['the mayor'] },
        { name: 'The head', spellings: ['Ruiz', 'the head'] },
      ],
      actors: [{ name: 'Marchers', wordings: [wording('the mob'), wording('the crowd')] }],
      facts: [fact],
    });
    const late = readingOf(2, {
      voices: [{ name: 'Ada Ruiz', spellings: ['Ruiz'] }],
      actors: [{ name: 'Onlookers', wordings: [wording('the crowd')] }],
      facts: [{ ...fact, statement: 'It is closed' }],
    });
    const { voices, actors, facts } = joinedReading(early, late);
    expect(voices).toEqual([...late.voices, { name: 'The head', spellings: ['the head'] }]);
    expect(actors).toEqual([...late.actors, { name: 'Marchers', wordings: [wording('the mob')] }]);
    expect(facts).toEqual(late.facts);
  });
});

function wording(words: string) {
  return { words, article: null };
}
