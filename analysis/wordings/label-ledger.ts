import type { ReadingContents } from '../../model/case-reading.ts';
import type { Id } from '../../model/id.ts';
import type { ActorKind } from '../people/actor.ts';
import type { Stretch } from '../stretch.ts';
import type { PreparedActors } from './article-actors.ts';
import type { CaseActor } from './case-actor.ts';
import { caseActors } from './case-actors.ts';
import { claimsOf, placesInText, wordingKey, type Claims } from './confirmed-wordings.ts';
import { inVoices, type QuotedIn } from './in-voices.ts';
import { rowName } from './row-name.ts';

/** Where a wording stands; UTF-16 in the text of its article. */
export interface ArticlePlace extends Stretch {
  article: Id;
}

export interface WordingPlace extends ArticlePlace {
  /** Within somebody's quoted words; else the outlet's own voice. */
  isQuoted: boolean;
}

/** One wording. Those that differ in case, article or a possessive's ending are one, as it is written most often. */
export interface Wording<Place extends ArticlePlace = WordingPlace> {
  words: string;
  /** A person put it into its row. */
  isConfirmed: boolean;
  /** In the order of the articles, and of their texts. */
  places: readonly Place[];
}

/** One actor of the case. */
export interface LedgerRow<Place extends ArticlePlace = WordingPlace> {
  name: string;
  /** Null where a person made the row of words in which the machine sees nobody. */
  kind: ActorKind | null;
  isNamed: boolean;
  isPlural: boolean;
  /** Nouns and titles by which the case calls them, in lower case. */
  roles: readonly string[];
  /** In several articles, or in one by name and several times; the others are there to be merged with these. */
  recurs: boolean;
  /** A person made or changed it. */
  isConfirmed: boolean;
  /** The most frequent first. */
  wordings: readonly Wording<Place>[];
}

export interface LedgerArticle extends PreparedActors, QuotedIn {}

/** One place of a wording with what it belongs to. */
interface Placed extends ArticlePlace {
  words: string;
  key: string;
  group: CaseActor | null;
  /** The index of the actor a person confirmed. */
  confirmed: number | null;
}

/** What every outlet calls everybody, and in whose voice. */
export function labelLedger(articles: readonly LedgerArticle[], confirmed: ReadingContents['actors']): LedgerRow[] {
  return inVoices(ledgerRows(articles, confirmed), articles);
}

/**
 * What of the ledger annotations cannot change, its dear part: who is called what and where. What a person confirmed stays as it is; the rest is proposed. Rows that a person
 * confirmed first, in their order, then those that recur; of these the ones in the most articles, and most often.
 * @param groups whom the articles mean together: dear to find, and independent of what is confirmed, so whoever asks again keeps it.
 */
export function ledgerRows(
  articles: readonly PreparedActors[],
  confirmed: ReadingContents['actors'],
  groups: readonly CaseActor[] = caseActors(articles.flatMap(({ actors }) => actors)),
): LedgerRow<ArticlePlace>[] {
  const claims = claimsOf(confirmed, articles);
  const proposed = groups.flatMap((group) => placesOfGroup(group, claims));
  const places = [...proposed, ...addedPlaces(articles, claims, proposed)];
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const rows = [...Map.groupBy(places, ({ confirmed: row, group }) => row ?? group)].flatMap(([owner, own]) => {
    const wordings = wordingsOf(own, order, claims);
    if (typeof owner === 'number') {
      return [{ at: owner, row: confirmedRow(confirmed[owner]?.name ?? '', own, wordings) }];
    }
    return owner ? [{ at: confirmed.length, row: rowOf(owner, wordings) }] : [];
  });
  return rows
    .toSorted((one, other) => one.at - other.at || weightOf(other.row) - weightOf(one.row))
    .map(({ row }) => row);
}

/** What a person did not place goes with the confirmed row that has most of the actor's other wordings. */
function placesOfGroup(group: CaseActor, claims: Claims): Placed[] {
  const places = group.members.flatMap(({ article, wordings }) =>
    wordings.map(({ start, end, words }): Placed => {
      const key = wordingKey(words);
      return { start, end, article, words, key, group, confirmed: claims.of(article, key) };
    }),
  );
  const keys = [...new Map(places.map((place) => [place.key, place.confirmed])).values()];
  const [main] = [...Map.groupBy(keys, (row) => row)].toSorted(([, one], [, other]) => other.length - one.length);
  const owner = main && main[0] !== null && main[1].length * 2 > keys.length ? main[0] : null;
  return places.map((place) => ({ ...place, confirmed: place.confirmed ?? owner }));
}

/** Words that a person selected and in which the machine saw nobody. */
function addedPlaces(articles: readonly PreparedActors[], claims: Claims, proposed: readonly Placed[]): Placed[] {
  const seen = new Set(proposed.map(({ article, key }) => `${article} ${key}`));
  return articles.flatMap((article) =>
    claims
      .in(article.id)
      .filter(({ key }) => !seen.has(`${article.id} ${key}`))
      .flatMap(({ words, key, row }) =>
        apart(placesInText(article.text, words), article.id, row, proposed).map((place) => ({
          ...place,
          article: article.id,
          words: article.text.slice(place.start, place.end),
          key,
          group: null,
          confirmed: row,
        })),
      ),
  );
}

/** “Ana Brock” is no wording of its own within “Mayor Ana Brock” of the same row. */
function apart(places: readonly Stretch[], article: Id, row: number, proposed: readonly Placed[]): Stretch[] {
  const own = proposed.filter((place) => place.article === article && place.confirmed === row);
  return places.filter(({ start, end }) => !own.some((place) => place.start <= start && end <= place.end));
}

function wordingsOf(
  places: readonly Placed[],
  order: ReadonlyMap<Id, number>,
  claims: Claims,
): Wording<ArticlePlace>[] {
  const wordings = [...Map.groupBy(places, ({ key }) => key)].map(([key, own]) => ({
    words: mostFrequent(own.map(({ words }) => words)),
    isConfirmed: own.some(({ article }) => claims.of(article, key) !== null),
    places: own
      .map(({ start, end, article }) => ({ start, end, article }))
      .toSorted(
        (one, other) => (order.get(one.article) ?? 0) - (order.get(other.article) ?? 0) || one.start - other.start,
      ),
  }));
  return wordings.toSorted((one, other) => other.places.length - one.places.length);
}

function rowOf(group: CaseActor, wordings: readonly Wording<ArticlePlace>[]): LedgerRow<ArticlePlace> {
  const { kind, isNamed, isPlural, roles } = group;
  const name = rowName(
    group,
    wordings.map(({ words }) => words),
  );
  return { name, kind, isNamed, isPlural, roles: [...roles], recurs: recurs(group), isConfirmed: false, wordings };
}

function confirmedRow(
  name: string,
  places: readonly Placed[],
  wordings: readonly Wording<ArticlePlace>[],
): LedgerRow<ArticlePlace> {
  const groups = places.flatMap(({ group }) => (group ? [group] : []));
  const [main] = groups.toSorted(
    (one, other) => Number(other.isNamed) - Number(one.isNamed) || other.count - one.count,
  );
  return {
    name,
    kind: main?.kind ?? null,
    isNamed: main?.isNamed ?? false,
    isPlural: main?.isPlural ?? false,
    roles: [...new Set(groups.flatMap(({ roles }) => [...roles]))],
    recurs: true,
    isConfirmed: true,
    wordings,
  };
}

/** In several articles, or in one by name and several times. */
function recurs({ articles, isNamed, count, kind }: CaseActor): boolean {
  const isSomebody = kind === 'person' || kind === 'organisation';
  if (articles.size > 1) return isSomebody || kind === 'place';
  return isNamed && isSomebody && count > 1;
}

function weightOf({ wordings, recurs: isRecurring }: LedgerRow<ArticlePlace>): number {
  const places = wordings.flatMap((wording) => wording.places);
  return (isRecurring ? 1_000_000 : 0) + new Set(places.map(({ article }) => article)).size * 10_000 + places.length;
}

/** The first of equals. */
function mostFrequent(words: readonly string[]): string {
  const [best] = [...Map.groupBy(words, (word) => word)].toSorted(([, one], [, other]) => other.length - one.length);
  return best ? best[0] : '';
}
