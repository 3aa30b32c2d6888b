import type { ArticleActor } from './article-actors.ts';
import { CaseActor } from './case-actor.ts';
import { describedActor, nounsOfMany } from './described-actors.ts';
import { isOneKind } from './group-nouns.ts';
import { NameIndex } from './name-index.ts';
import { beginsWithSurname, isBeginningOf, isSameFullName, isShortFor } from './same-name.ts';
import { wordList } from '../word-list.ts';

/** Nouns for groups that nearly every text has several of. */
const VAGUE_GROUPS = wordList(`
  people officials members leaders others experts analysts critics men women lawmakers aides americans reporters
  sources authorities americans some many several persons
`);

/**
 * Groups the actors of a case's articles: names in full first, then the short ones for which only one full name can
 * stand, then descriptions by role. Whoever is not surely the same stays apart, for the reader to merge.
 */
export function caseActors(actors: readonly ArticleActor[]): CaseActor[] {
  const named = actors.filter(({ words }) => words.length > 0).toSorted(byFullness);
  const groups: CaseActor[] = [];
  const names = new NameIndex();
  for (const actor of named) {
    const known = knownByName(actor, names.near(actor.words));
    const group = known ?? new CaseActor(actor);
    if (known) known.add(actor);
    else groups.push(group);
    names.add(group);
  }
  const described = actors.filter(({ words }) => words.length === 0);
  const candidates = [...groups];
  const byArticle = Map.groupBy(described, ({ article }) => article);
  const ofMany = new Map([...byArticle].map(([article, own]) => [article, nounsOfMany(own)]));
  const meant = described.map((actor) => {
    const isOneOfMany = ofMany.get(actor.article)?.has(actor.head ?? '') === true;
    return describedActor(actor, candidates, isOneOfMany);
  });
  for (const [index, actor] of described.entries()) {
    const known = meant[index] ?? sameDescription(actor, groups);
    if (known) known.add(actor);
    else groups.push(new CaseActor(actor));
  }
  return groups;
}

/** More words first; of equals who is mentioned more. */
function byFullness(one: ArticleActor, other: ArticleActor): number {
  return other.words.length - one.words.length || other.wordings.length - one.wordings.length;
}

/** @param groups all that may have the name, in the order in which they were made. */
function knownByName(actor: ArticleActor, groups: readonly CaseActor[]): CaseActor | undefined {
  const same = groups.filter((group) => isSameFullName(group, actor));
  if (same.length > 0) return mostMentioned(same);
  const full = groups.filter((group) => isShortFor(actor, group));
  const here = full.filter(({ articles }) => articles.has(actor.article));
  if (full.length > 0) return dominant(here.length > 0 ? here : full);
  const begun = groups.filter((group) => isBeginningOf(actor, group));
  return dominant(begun.filter((group) => beginsWithSurname(group) || group.articles.has(actor.article)));
}

/** The only one, or the one of whom the case speaks much more than of any other. */
function dominant(groups: readonly CaseActor[]): CaseActor | undefined {
  const [best, second] = groups.toSorted((one, other) => other.count - one.count);
  return best && (!second || best.count > 3 * second.count) ? best : undefined;
}

/**
 * The very words, where they point somebody out (“the plaintiffs”; “a man” may be anybody), and groups called by one
 * noun (“older residents”, “residents of the shore”), unless the noun says next to nothing or their names differ.
 */
function sameDescription(actor: ArticleActor, groups: readonly CaseActor[]): CaseActor | undefined {
  if (!actor.isDefinite || VAGUE_GROUPS.has(actor.key)) return undefined;
  const unnamed = groups.filter(({ isNamed, isPlural }) => !isNamed && isPlural === actor.isPlural);
  return (
    unnamed.find(({ members: [first] }) => first?.isDefinite && first.key === actor.key) ??
    (actor.isPlural ? unnamed.find((group) => isSameGroup(actor, group)) : undefined)
  );
}

function isSameGroup(actor: ArticleActor, { members: [first], modifiers }: CaseActor): boolean {
  const { groupNoun } = actor;
  if (groupNoun === null || !first?.groupNoun || VAGUE_GROUPS.has(groupNoun)) return false;
  if (!isOneKind(groupNoun, first.groupNoun)) return false;
  return (
    modifiers.size === 0 || [...actor.modifiers].every((modifier) => modifiers.has(modifier) || modifier === actor.head)
  );
}

function mostMentioned(groups: readonly CaseActor[]): CaseActor | undefined {
  return groups.toSorted((one, other) => other.count - one.count)[0];
}
