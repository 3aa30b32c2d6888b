import { describe, expect, test } from 'vitest';
import { linesOf, linesOfFile, peopleIn } from '../../../components/projects/roster-lines.ts';

test('one person a line, with a pseudonym or without', () => {
  const people = [
    { name: 'Noor Haddad', pseudonym: 'Heron' },
    { name: 'Osei, Ben', pseudonym: '' },
    { name: 'Ana Lima', pseudonym: 'Crane' },
  ];
  expect(peopleIn(' Noor Haddad ;Heron\r\n\nOsei, Ben\nAna Lima\tCrane\n')).toEqual(people);
  expect(peopleIn(linesOf(people))).toEqual(people);
});

describe('a list that was saved', () => {
  test.each([
    ['list.txt', 'Noor Haddad; Heron\nOsei, Ben\n'],
    ['list.csv', 'Name,Pseudonym\nNoor Haddad,Heron\n"Osei, Ben",\n'],
    ['list.csv', '"Noor Haddad";Heron\r\n"Osei, Ben";\r\n'],
  ])('%s', async (name, text) => {
    expect(await linesOfFile(new File([text], name))).toBe('Noor Haddad; Heron\nOsei, Ben');
  });
});
