import { describe, expect, test } from 'vitest';
import { peopleIn } from '../../../analysis/people/people.ts';
import { type Block, placeBlocks, textOfBlocks } from '../../../model/article-text.ts';

function peopleOf(...paragraphs: readonly string[]) {
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text }));
  const text = textOfBlocks(blocks);
  const people = peopleIn(text, placeBlocks(blocks), []);
  return { text, ...people };
}

/** The wordings by which a text means an actor, inner ones too. */
function wordingsOf(name: string, ...paragraphs: readonly string[]): string[] {
  const { text, mentions } = peopleOf(...paragraphs);
  return mentions.filter(({ actor }) => actor.name === name).map(({ start, end }) => text.slice(start, end));
}

describe('one person by several wordings', () => {
  test('full name, surname, form of address, pronoun', () => {
    expect(wordingsOf('Ana Brock', 'Ana Brock shut it.', 'Brock left. Ms. Brock slept. She woke.')).toEqual([
      'Ana Brock',
      'Brock',
      'Ms. Brock',
      'She',
    ]);
  });

  test('a role before the name, and later alone', () => {
    expect(wordingsOf('Ana Brock', 'Mayor Ana Brock shut it.', 'Nobody saw the mayor.')).toEqual([
      'Mayor Ana Brock',
      'the mayor',
    ]);
  });

  test('a role beside the name belongs to it', () => {
    expect(wordingsOf('John Lund', 'A spokesman for the works, John Lund, left.')).toEqual([
      'A spokesman for the works, John Lund',
    ]);
    expect(wordingsOf('Ana Brock', 'Ana Brock, 45, a lawyer for the defence, left. The lawyer slept.')).toEqual([
      'Ana Brock, 45, a lawyer for the defence',
      'The lawyer',
    ]);
  });

  test('the fullest name is the actor’s, though it comes later', () => {
    expect(wordingsOf('Ana Maria Brock', 'Ms. Brock left.', 'Ana Maria Brock slept.')).toEqual([
      'Ms. Brock',
      'Ana Maria Brock',
    ]);
  });
});

describe('two people stay two', () => {
  test('of one surname', () => {
    expect(wordingsOf('John Brock', 'Ana Brock and John Brock left.', 'Mr. Brock slept.')).toEqual([
      'John Brock',
      'Mr. Brock',
    ]);
  });

  test('pronouns go by gender', () => {
    const paragraphs = ['Ana Brock met John Lund.', 'He left. She slept.'];
    expect(wordingsOf('John Lund', ...paragraphs)).toEqual(['John Lund', 'He']);
    expect(wordingsOf('Ana Brock', ...paragraphs)).toEqual(['Ana Brock', 'She']);
  });
});

describe('a pronoun means', () => {
  test.each([
    ['the subject rather than the object', 'Ana Brock met Mary Poole.', 'She left.', 'Ana Brock'],
    ['whoever just spoke', 'Ana Brock said it was shut. Mary Poole’s bus was late.', 'She left.', 'Ana Brock'],
    ['whom its title tells', 'Mr. Lund met Ana Brock.', 'He left.', 'Lund'],
    ['the body, not the person', 'Ana Brock sued the Harbour Works Company.', 'It paid.', 'Harbour Works Company'],
  ])('%s', (_what, before, sentence, name) => {
    const { text, mentions } = peopleOf(before, sentence);
    const pronoun = mentions.findLast(({ form }) => form === 'pronoun');
    expect(text.slice(pronoun?.start, pronoun?.end)).toMatch(/^(?:He|She|It)$/u);
    expect(pronoun?.actor.name).toBe(name);
  });
});

test.each([
  ['Republican Ana Brock left.', 'Ana Brock', 'person', 'female'],
  ['New York Congressman Pete King left.', 'Pete King', 'person', 'male'],
  ['Secretary of State John F. Lund left.', 'John F. Lund', 'person', 'male'],
  ['The Department of Works shut it.', 'Department of Works', 'organisation', null],
  ['The Harbour Workers Union left.', 'Harbour Workers Union', 'organisation', null],
  ['Oklahoma sued.', 'Oklahoma', 'place', null],
  ['Mrs. Lund left.', 'Lund', 'person', 'female'],
  ['Sir Alan Poole left.', 'Alan Poole', 'person', 'male'],
  ['A local businesswoman left.', 'a local businesswoman', 'person', 'female'],
  ['The indictment names nobody.', 'the indictment', 'document', null],
  ['Jean-Luc de la Tour left.', 'Jean-Luc de la Tour', 'person', 'male'],
  ['The Department of Justice shut it.', 'Department of Justice', 'organisation', null],
  ['The Department of Works and HWU shut it.', 'Department of Works', 'organisation', null],
  ['The Docks and Shore Enforcement (DSE) left.', 'Docks and Shore Enforcement', 'organisation', null],
  ['The Easton Fish and Wildlife Service left.', 'Easton Fish and Wildlife Service', 'organisation', null],
  ['The Center on Shores and Tides left.', 'Center on Shores and Tides', 'organisation', null],
  ['It crossed Lund Bridge.', 'Lund Bridge', 'place', null],
  ['They slept in St Anselm.', 'St Anselm', 'place', null],
  ['He left City Hall.', 'City Hall', 'organisation', null],
  ['They feared Harbour Proceedings.', 'Harbour Proceedings', 'unknown', null],
  ['They heard the elderly.', 'the elderly', 'person', null],
  ['The two towns left.', 'the two towns', 'organisation', null],
  ['They joined the strongest sailors lobby.', 'the strongest sailors lobby', 'organisation', null],
])('%s', (text, name, kind, gender) => {
  const { actors } = peopleOf(text);
  expect(actors[0]).toMatchObject({ name, kind, gender });
});

test('a surname that is a common noun is one where the text has it as a name', () => {
  expect(wordingsOf('Ana Baker', 'Easton Mayor Ana Baker left.', 'Baker slept.')).toEqual([
    'Easton Mayor Ana Baker',
    'Baker',
  ]);
});

test('an office with its country is its holder', () => {
  expect(wordingsOf('Ana Brock', 'US President Ana Brock left.', 'Later the US President slept.')).toEqual([
    'US President Ana Brock',
    'US President',
  ]);
});

test('the vice president is no president', () => {
  expect(wordingsOf('Ana Brock', 'President Ana Brock met Vice President John Lund.', 'The president left.')).toEqual([
    'President Ana Brock',
    'The president',
  ]);
});

test.each([
  ['accused the mayor of lying', 'the mayor'],
  ['told the clerk to turn it off', 'the clerk'],
  ['spoke of undocumented harbour workers', 'undocumented harbour workers'],
  ['asked the alleged smuggler', 'the alleged smuggler'],
  ['freed an illegal immigrant drug dealer', 'an illegal immigrant drug dealer'],
  ['met Ana Brock, executive vice president of the works', 'Ana Brock, executive vice president of the works'],
])('they %s: the phrase is whole, and ends where the sentence goes on', (rest, words) => {
  const { text, mentions } = peopleOf(`Then they ${rest}.`);
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toContain(words);
});

test.each([
  'They passed the state budget.',
  'Inspection of the bearings went on.',
  'Town-hall rooms stood empty.',
  'Transport broke down.',
  'They, R-Texas, left.',
  'They met on the elderly ferry.',
])('%s names nobody', (text) => {
  expect(peopleOf(text).actors.filter(({ name }) => !/^they$/iu.test(name))).toEqual([]);
});

test.each([
  ['The Harbour Works Department met. The Upper Court met.', 'The agency left.', 'Harbour Works Department'],
  ['The HWU met. The HWU slept.', 'The group left.', 'HWU'],
  ['The Harbour Gazette met. The Lund Company met.', 'The newspaper left.', 'Harbour Gazette'],
])('%s %s', (before, after, name) => {
  const { mentions } = peopleOf(before, after);
  expect(mentions.at(-1)?.actor.name).toBe(name);
});

test('the court is no agency, and letters named once may be anything', () => {
  expect(peopleOf('The Upper Court met.', 'The agency left.').mentions.at(-1)?.actor.name).toBe('the agency');
  expect(peopleOf('The HWU met.', 'The group left.').mentions.at(-1)?.actor.name).toBe('the group');
});

test('a branch of a body is the body', () => {
  expect(wordingsOf('HWU', 'The HWU met.', 'Boston HWU slept.')).toEqual(['HWU', 'Boston HWU']);
});

test('another’s role, and another place’s, is somebody else’s', () => {
  expect(wordingsOf('Ana Brock', 'Officer Ana Brock left.', 'The HWU officer slept.')).toEqual(['Officer Ana Brock']);
  expect(wordingsOf('Ana Brock', 'They met Ana Brock, a welder and the mayor.')).toEqual(['Ana Brock']);
});

test('what opens a sentence is no name for its capital letter alone', () => {
  expect(
    peopleOf('But nobody left. However, it rained. During lunch they slept.').actors.filter(({ isNamed }) => isNamed),
  ).toEqual([]);
});
