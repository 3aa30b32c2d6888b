import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf, type Fingerprint } from '../../../analysis/same-case/fingerprint.ts';
import { groupFingerprints, groupsWith, proposeGroups } from '../../../analysis/same-case/groups.ts';
import { LikenessIndex } from '../../../analysis/same-case/likeness-index.ts';
import { CLOSED, CRITICISED, ELECTION, OTHER_BRIDGE } from './invented-articles.ts';

const ALL = [CLOSED, OTHER_BRIDGE, ELECTION, CRITICISED];

test('articles of one case are one group, and what is like nothing stands alone', () => {
  const groups = proposeGroups(ALL).map((ids) => ids.toSorted());
  expect(groups).toHaveLength(3);
  expect(groups).toContainEqual(['closed', 'criticised']);
});

test('a library that grows comes to the same', () => {
  const index = new LikenessIndex();
  const grown = ALL.reduce<string[][]>((groups, article) => groupsWith(groups, fingerprintOf(article), index), []);
  expect(partition(grown)).toEqual(partition(proposeGroups(ALL)));
});

test('articles in another language are not one case for their grammar', () => {
  const tell = (id: string, text: string) => ({ ...CLOSED, id, headline: null, language: 'de', published: null, text });
  const groups = proposeGroups([
    tell(
      'brücke',
      'Die Ingenieure haben die Lange Brücke am Samstag gesperrt, weil sie unter dem Pfeiler einen Riss gefunden haben. ' +
        'Es ist nicht klar, wann sie wieder auf ist, und auch nicht, ob es bis dahin eine Fähre nach Quaidorf geben wird.',
    ),
    tell(
      'brücke auch',
      'Wer nach Quaidorf will, der muss nun die Fähre nehmen: Die Lange Brücke ist zu, seit die Ingenieure am Pfeiler ' +
        'einen Riss gefunden haben. Es wird dauern, bis sie wieder auf ist.',
    ),
    tell(
      'wahl',
      'Es ist noch nicht klar, ob die Partei von Mette Sandvig auch im neuen Landtag sitzen wird, weil sie unter der Hürde ' +
        'liegt. Bis die letzten Stimmen gezählt sind, will sie nichts sagen, und es kann noch bis zum Abend dauern.',
    ),
  ]);
  expect(partition(groups)).toEqual(['brücke brücke auch', 'wahl']);
});

/** A fingerprint made of equal parts of its terms. */
function made(id: string, ...terms: string[]): Fingerprint {
  const term = (written: string) => ({ weight: 1 / Math.sqrt(terms.length), inHeadline: false, written, name: null });
  return { id, published: null, terms: new Map(terms.map((written) => [written, term(written)])) };
}

test('no chain: what is like one member only does not come in through it', () => {
  // Each shares half of its terms with the next, and nothing with the one after.
  const chain = [made('1', 'a', 'b'), made('2', 'b', 'c'), made('3', 'c', 'd'), made('4', 'd', 'e')];
  expect(partition(groupFingerprints(chain))).toEqual(['1 2', '3 4']);
});

test('a close-knit group asks for more', () => {
  const near = made('near', 'a', 'b', 'x', 'y', 'z', 'w');
  const knit = ['1', '2', '3', '4', '5', '6'].map((id) => made(id, 'a', 'b', 'c', 'd', 'e', 'f'));
  expect(partition(groupFingerprints([near, ...knit.slice(0, 1)]))).toEqual(['1 near']);
  expect(partition(groupFingerprints([near, ...knit]))).toEqual(['1 2 3 4 5 6', 'near']);
});

const someLibrary = fc
  .array(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 1 }), { maxLength: 12 })
  .map((drawn) => drawn.map((terms, index) => made(`${index}`, ...terms)));

test('every article stands in one group, whatever the library', () => {
  fc.assert(
    fc.property(someLibrary, (articles) => {
      const index = new LikenessIndex();
      const grown = articles.reduce<string[][]>((groups, article) => groupsWith(groups, article, index), []);
      const ids = articles.map(({ id }) => id).toSorted();
      expect(groupFingerprints(articles).flat().toSorted()).toEqual(ids);
      expect(grown.flat().toSorted()).toEqual(ids);
    }),
  );
});

function partition(groups: readonly string[][]): string[] {
  return groups.map((ids) => ids.toSorted().join(' ')).toSorted();
}
