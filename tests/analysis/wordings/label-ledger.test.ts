import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordingKey } from '../../../analysis/wordings/confirmed-wordings.ts';
import { labelLedger } from '../../../analysis/wordings/label-ledger.ts';
import { ledgerOf, readArticle, wordingsIn } from './invented-case.ts';

describe('one actor across the articles', () => {
  test('by full name, surname, form of address and a shorter given name', () => {
    const rows = ledgerOf(
      'Michael Brock shut the ferry. Nobody thanked Brock.',
      'Mr. Brock shut the ferry on Friday.',
      'The ferry was shut by Mike Brock.',
    );
    expect(wordingsIn(rows, 'Michael Brock')).toEqual([
      'Brock: a',
      'Michael Brock: a',
      'Mike Brock: c',
      'Mr. Brock: b',
    ]);
  });

  test('two people of one surname stay two, and a surname that may be either stays apart', () => {
    const rows = ledgerOf(
      'Ana Brock shut the ferry and Ana Brock left.',
      'John Brock opened it, and John Brock stayed.',
      'Nobody asked Brock.',
    );
    expect(wordingsIn(rows, 'Ana Brock')).toEqual(['Ana Brock: a']);
    expect(wordingsIn(rows, 'John Brock')).toEqual(['John Brock: b']);
    expect(wordingsIn(rows, 'Brock')).toEqual(['Brock: c']);
  });

  test('a tower named after somebody is not the person', () => {
    const rows = ledgerOf('Nobody lives in Brock Tower.', 'Ana Brock came. Ana Brock left.', 'Ms. Brock was late.');
    expect(wordingsIn(rows, 'Ana Brock')).toEqual(['Ana Brock: b', 'Ms. Brock: c']);
  });

  test('a surname that goes first', () => {
    const rows = ledgerOf('President Soh Min-jun came to Easton.', 'Mr. Soh left Easton.');
    expect(wordingsIn(rows, 'Soh Min-jun')).toEqual(['Mr. Soh: b', 'President Soh Min-jun: a']);
  });

  test('a body and its acronym', () => {
    const rows = ledgerOf('The Harbour Workers Union struck.', 'The HWU struck.');
    expect(wordingsIn(rows, 'Harbour Workers Union')).toEqual(['HWU: b', 'Harbour Workers Union: a']);
  });

  test.each([
    'Friday, 07:42 UTC. The council shut the ferry. Nobody asked the council.',
    'John Lund saw it on TV. The council shut the ferry. Nobody asked the council.',
    'The UHC met. The council shut the ferry. Nobody asked the council.',
  ])('letters that nobody defined are not the council: %s', (text) => {
    expect(wordingsIn(ledgerOf(text), 'the council')).toEqual(['The council: a']);
  });

  test.each(['07:42 UTC', '20 MW', 'on CCTV'])('no row is named after %s', (words) => {
    expect(ledgerOf(`The ferry left ${words}.`, `It came ${words}.`)).toEqual([]);
  });

  test('letters behind a body’s name, or its initials, are the council', () => {
    const defined = ledgerOf('The Upper Town Council (UTC) met. The UTC shut the ferry. The council left.');
    expect(wordingsIn(defined, 'Upper Town Council')).toEqual(['The council: a', 'UTC: a', 'Upper Town Council: a']);
    const initials = ledgerOf('The Harbour Works Council met. The HWC shut the ferry. The council left.');
    expect(wordingsIn(initials, 'Harbour Works Council')).toContain('The council: a');
  });

  test('a role that one outlet gives lets the description in another attach', () => {
    const rows = ledgerOf('Judge Ana Brock closed the case.', 'Nobody understood the judge.');
    expect(wordingsIn(rows, 'Ana Brock')).toEqual(['Judge Ana Brock: a', 'the judge: b']);
  });

  test('but not where two could be meant', () => {
    const rows = ledgerOf('Judge Ana Brock and Judge John Lund closed the case.', 'Nobody understood the judge.');
    expect(wordingsIn(rows, 'the judge')).toEqual(['the judge: b']);
  });

  test('nor where the place is another’s', () => {
    const rows = ledgerOf('Easton Mayor Ana Brock left.', 'The Milford mayor stayed.');
    expect(wordingsIn(rows, 'Ana Brock')).toEqual(['Easton Mayor Ana Brock: a']);
  });

  test('“a welder” is who is named next as one', () => {
    const rows = ledgerOf('A welder was hurt. The ferry stopped. John Lund, a welder, went home. Ana Brock left.');
    expect(wordingsIn(rows, 'John Lund')).toContain('A welder: a');
  });

  test('whoever was arrested is the suspect', () => {
    const rows = ledgerOf('John Lund was arrested on Friday. Nobody knew the suspect.');
    expect(wordingsIn(rows, 'John Lund')).toEqual(['John Lund: a', 'the suspect: a']);
  });

  test('what stands beside a name belongs to it', () => {
    const rows = ledgerOf(
      'The Harbour Union, one of the oldest guilds on the coast, struck.',
      'The Harbour Union struck.',
    );
    expect(wordingsIn(rows, 'Harbour Union')).toContain('one of the oldest guilds on the coast: a');
  });

  test('groups of one kind, in other nouns; but not those that any text has', () => {
    const rows = ledgerOf('Older pensioners complained. Officials left.', 'The retirees complained.', 'Leaders left.');
    expect(wordingsIn(rows, 'Older pensioners')).toEqual(['Older pensioners: a', 'The retirees: b']);
    expect(wordingsIn(rows, 'leaders')).toEqual(['Leaders: c']);
  });

  test('two places that act together', () => {
    const rows = ledgerOf(
      'Nebraska and Oklahoma sued. Colorado mocked Nebraska and Oklahoma.',
      'Oklahoma and Nebraska sued. Nobody asked Oklahoma and Nebraska.',
    );
    expect(wordingsIn(rows, 'Nebraska and Oklahoma').map((each) => each.slice(-1))).toEqual(['a', 'b']);
  });

  test('“the two states” and “the plaintiffs” are the two that act together', () => {
    const rows = ledgerOf(
      'Nebraska and Oklahoma sued on Friday. Colorado mocked Nebraska and Oklahoma. The two states left. Nobody thanked the plaintiffs.',
      'Nebraska and Oklahoma came. Nebraska and Oklahoma left.',
    );
    const wordings = wordingsIn(rows, 'Nebraska and Oklahoma');
    expect(wordings).toEqual(expect.arrayContaining(['The two states: a', 'the plaintiffs: a']));
  });

  test('in an article that speaks of many judges, “the judge” is not the judge of another', () => {
    const rows = ledgerOf('Judge Ana Brock closed the case.', 'Judges slept. Nobody understood the judge.');
    expect(wordingsIn(rows, 'Ana Brock')).toEqual(['Judge Ana Brock: a']);
  });

  test('“an immigrant” is whom another article calls an alien', () => {
    const rows = ledgerOf('An immigrant fled. They sought John Lund.', 'John Lund, an illegal alien, fled.');
    expect(wordingsIn(rows, 'John Lund')).toEqual(expect.arrayContaining(['An immigrant: a', 'John Lund: a']));
  });

  test('whom the text only reports to be named so', () => {
    const rows = ledgerOf('A smuggler fled. The alleged smuggler is reportedly named John Lund.');
    expect(wordingsIn(rows, 'John Lund')).toEqual(['A smuggler: a', 'John Lund: a', 'The alleged smuggler: a']);
  });

  test('her attorney is not the attorney', () => {
    const rows = ledgerOf('U.S. Attorney John Lund spoke. Ana Brock asked her attorney.');
    expect(wordingsIn(rows, 'John Lund')).toEqual(['U.S. Attorney John Lund: a']);
  });

  test('people of an age, by whatever noun', () => {
    const rows = ledgerOf('Elderly residents complained.', 'The senior citizens complained.');
    expect(wordingsIn(rows, 'Elderly residents')).toEqual(['Elderly residents: a', 'The senior citizens: b']);
  });

  test('a country and what is its', () => {
    const rows = ledgerOf('A Canadian ferry left Canada.', 'The Canadians left.', 'A Republican sheriff left.');
    expect(wordingsIn(rows, 'Canada')).toEqual(['Canada: a', 'Canadian: a', 'Canadians: b']);
    expect(rows.filter(({ name }) => name === 'Republican')).toEqual([]);
  });

  test('towns and companies are not one for their noun', () => {
    const rows = ledgerOf('Some towns complained.', 'Other towns laughed.');
    expect(rows.map(({ name }) => name)).toEqual(['some towns', 'Other towns']);
  });

  test('pronouns are no wordings', () => {
    const rows = ledgerOf('Ana Brock came. She left. They called her.');
    expect(wordingsIn(rows, 'Ana Brock')).toEqual(['Ana Brock: a']);
  });
});

describe('a row is called', () => {
  test.each([
    ['The city’s mayor slept. Nobody asked the city’s.', 'the city'],
    ['They told the clerk to turn it off.', 'the clerk'],
    ['Their union slept. Their union woke. The union left.', 'the union'],
    ['Sailors left.', 'sailors'],
  ])('%s', (text, name) => {
    expect(ledgerOf(text).map((row) => row.name)).toContain(name);
  });
});

describe('places', () => {
  const text = 'Ana Brock left. “The mayor ran,” said John Lund.';
  const quoted = (marked: { start: number; end: number }[] | null) =>
    labelLedger([{ ...readArticle('a', 'Mayor Ana Brock.', text), marked }], [])
      .flatMap(({ wordings }) => wordings)
      .flatMap(({ words, places }) => places.map(({ isQuoted }) => `${words} ${isQuoted ? 'quoted' : 'own'}`));

  test('the outlet’s own voice, or within a quotation that the marks show', () => {
    expect(quoted(null)).toEqual(expect.arrayContaining(['Ana Brock own', 'The mayor quoted', 'John Lund own']));
  });

  test('or that somebody marked', () => {
    expect(quoted([{ start: 0, end: 30 }])).toEqual(expect.arrayContaining(['Ana Brock quoted', 'The mayor own']));
  });

  test('each is the wording in its article’s text, whatever the text', () => {
    const words = fc.constantFrom(
      'Ana Brock',
      'the mayor',
      'Ms. Brock,',
      '“police”',
      'the Harbour Union (HU)',
      'said',
      'to leave.',
      'A',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const article = readArticle('a', parts.join(' '));
        for (const { wordings } of labelLedger([article], [])) {
          for (const { words: wording, places } of wordings) {
            for (const { start, end } of places) {
              expect(wordingKey(article.text.slice(start, end))).toBe(wordingKey(wording));
            }
          }
        }
      }),
    );
  });
});

describe('what a person confirmed', () => {
  const articles = [
    readArticle('a', 'Mayor Ana Brock left. The iron lady left. Nobody saw the judge.'),
    readArticle('b', 'Ana Brock slept. The judge slept. The iron lady slept.'),
  ];
  const rowsOf = (confirmed: Parameters<typeof labelLedger>[1]) => labelLedger(articles, confirmed);

  test('added words are found in every article', () => {
    const rows = rowsOf([{ name: 'Ana Brock', wordings: [{ words: 'iron lady', article: null }] }]);
    expect(rows[0]).toMatchObject({ name: 'Ana Brock', isConfirmed: true });
    expect(wordingsIn(rows, 'Ana Brock')).toEqual(['iron lady: a b']);
  });

  test('merged wordings stay in their row, and stand in no other', () => {
    const wordings = ['Mayor Ana Brock', 'Ana Brock', 'the judge'].map((words) => ({ words, article: null }));
    const rows = rowsOf([{ name: 'The judge-mayor', wordings }]);
    expect(wordingsIn(rows, 'The judge-mayor')).toEqual(['Ana Brock: b', 'Mayor Ana Brock: a', 'the judge: a b']);
    expect(rows.filter(({ wordings: own }) => own.some(({ words }) => /judge/iu.test(words)))).toHaveLength(1);
  });

  test('a wording of one article only: “the judge” is somebody else in the other', () => {
    const rows = rowsOf([{ name: 'Lund', wordings: [{ words: 'the judge', article: 'a' }] }]);
    expect(wordingsIn(rows, 'Lund')).toEqual(['the judge: a']);
    expect(wordingsIn(rows, 'the judge')).toEqual(['The judge: b']);
  });

  test('a wording that was split off leaves the rest of its row alone', () => {
    const rows = rowsOf([{ name: 'Somebody', wordings: [{ words: 'Mayor Ana Brock', article: null }] }]);
    expect(wordingsIn(rows, 'Somebody')).toEqual(['Mayor Ana Brock: a']);
    expect(wordingsIn(rows, 'Ana Brock')).toEqual(['Ana Brock: b']);
  });

  test('what another article adds to a confirmed actor is proposed in its row', () => {
    const wordings = ['Mayor Ana Brock', 'Ana Brock'].map((words) => ({ words, article: null }));
    const rows = labelLedger([...articles, readArticle('c', 'Ms. Brock woke.')], [{ name: 'The mayor', wordings }]);
    const row = rows.find(({ name }) => name === 'The mayor');
    expect(row?.wordings.map(({ words, isConfirmed }) => [words, isConfirmed])).toContainEqual(['Ms. Brock', false]);
  });
});

test('of a text in another language nobody is proposed, and added words are found', () => {
  const german =
    'Die Bürgermeisterin Ana Brock ging nach Hause und die Fähre blieb liegen, weil niemand sie steuern konnte. '.repeat(
      4,
    );
  const rows = labelLedger(
    [readArticle('a', german)],
    [{ name: 'Brock', wordings: [{ words: 'ana brock', article: null }] }],
  );
  expect(wordingsIn(rows, 'Brock')).toEqual(['Ana Brock: a']);
  expect(rows).toHaveLength(1);
});
