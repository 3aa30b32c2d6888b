import type { ActorKind, Mention } from '../people/actor.ts';
import type { Stretch } from '../stretch.ts';

/** Two that an article names together. */
export interface NamedPair {
  names: readonly [string, string];
  kind: ActorKind;
  /** Where it does, UTF-16; both ways round. */
  places: readonly Stretch[];
}

/** As often as an article must name two in one breath for them to be one party: “Easton and Milford”. */
const FEWEST = 2;

/** Places and bodies that an article names together several times, as it does with those who act together. */
export function pairsOfNames(text: string, mentions: readonly Mention[]): NamedPair[] {
  const pairs = mentions.flatMap((mention, index) => {
    const next = mentions[index + 1];
    if (!next || !isBody(mention) || !isBody(next) || text.slice(mention.end, next.start) !== ' and ') return [];
    const names: [string, string] = [mention.actor.name, next.actor.name];
    return [
      { kind: mention.actor.kind, key: names.toSorted().join(' and '), names, start: mention.start, end: next.end },
    ];
  });
  return [...Map.groupBy(pairs, ({ key }) => key).values()].flatMap((own) => {
    const [first] = own;
    if (!first || own.length < FEWEST) return [];
    return [{ names: first.names, kind: first.kind, places: own.map(({ start, end }) => ({ start, end })) }];
  });
}

function isBody({ actor, form }: Mention): boolean {
  return form === 'name' && (actor.kind === 'place' || actor.kind === 'organisation');
}
