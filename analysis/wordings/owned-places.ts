import type { Id } from '../../model/id.ts';
import type { Stretch } from '../stretch.ts';
import type { PreparedActors } from './article-actors.ts';
import type { CaseActor } from './case-actor.ts';
import { placesInText, wordingKey, type Claims } from './confirmed-wordings.ts';
import type { ArticlePlace } from './ledger-row.ts';

/** One place of a wording, and whose it is: an actor's by the rules, or by a person's word. */
export interface OwnedPlace extends ArticlePlace {
  words: string;
  key: string;
  group: CaseActor | null;
  /** The index of the actor a person confirmed. */
  confirmed: number | null;
}

/** Every place of every wording, those that a person added among them. What a person put somewhere stays there. */
export function ownedPlaces(
  articles: readonly PreparedActors[],
  groups: readonly CaseActor[],
  claims: Claims,
): OwnedPlace[] {
  const proposed = groups.flatMap((group) => placesOfGroup(group, claims));
  return [...proposed, ...addedPlaces(articles, claims, proposed)];
}

/** What a person did not place goes with the confirmed row that has most of the actor's other wordings. */
function placesOfGroup(group: CaseActor, claims: Claims): OwnedPlace[] {
  const places = group.members.flatMap(({ article, wordings }) =>
    wordings.map(({ start, end, words }): OwnedPlace => {
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
function addedPlaces(
  articles: readonly PreparedActors[],
  claims: Claims,
  proposed: readonly OwnedPlace[],
): OwnedPlace[] {
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
function apart(places: readonly Stretch[], article: Id, row: number, proposed: readonly OwnedPlace[]): Stretch[] {
  const own = proposed.filter((place) => place.article === article && place.confirmed === row);
  return places.filter(({ start, end }) => !own.some((place) => place.start <= start && end <= place.end));
}
