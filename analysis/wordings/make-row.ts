import type { Id } from '../../model/id.ts';
import type { CaseActor } from './case-actor.ts';
import type { Claims } from './confirmed-wordings.ts';
import type { ArticlePlace, LedgerRow, Wording } from './ledger-row.ts';
import type { OwnedPlace } from './owned-places.ts';
import { rowName } from './row-name.ts';

/** @param order of the articles. */
export function wordingsOf(
  places: readonly OwnedPlace[],
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

/** The row of an actor whom the rules find. */
export function rowOf(group: CaseActor, wordings: readonly Wording<ArticlePlace>[]): LedgerRow<ArticlePlace> {
  const { kind, isNamed, isPlural, roles } = group;
  const name = rowName(
    group,
    wordings.map(({ words }) => words),
  );
  return { name, kind, isNamed, isPlural, roles: [...roles], recurs: recurs(group), isConfirmed: false, wordings };
}

/** The row that a person made. */
export function confirmedRow(
  name: string,
  places: readonly OwnedPlace[],
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

/** The first of equals. */
function mostFrequent(words: readonly string[]): string {
  const [best] = [...Map.groupBy(words, (word) => word)].toSorted(([, one], [, other]) => other.length - one.length);
  return best ? best[0] : '';
}
