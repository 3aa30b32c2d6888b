import type { Id } from '../../model/id.ts';
import { fingerprintOf, type Fingerprint, type SameCaseArticle } from './fingerprint.ts';
import { LikenessIndex } from './likeness-index.ts';

/** Average likeness between two articles, or between groups of few, that makes them one. */
const ALIKE_ENOUGH = 0.25;
/** Of a group's own likeness within, what another must reach to belong to it: a close-knit group asks for more. */
const SHARE_OF_WITHIN = 0.7;
/** So many pairs of articles within a group say as much about what it asks for as the rule for groups of few. */
const PAIRS_OF_PRIOR = 5;

interface Group {
  members: Id[];
  /** Likeness of all pairs of members together. */
  within: number;
  /** Likeness to another group, over all pairs together; groups that are not alike at all are absent. */
  links: Map<Group, number>;
}

/**
 * Articles of a library that seem to tell the same case; those that are like no other stand alone. Average link: the two
 * groups that are most alike in the average of their articles become one, again and again, until none are alike
 * enough. Only articles that share terms are compared.
 */
export function proposeGroups(articles: readonly SameCaseArticle[]): Id[][] {
  return groupFingerprints(articles.map(fingerprintOf));
}

/** {@link proposeGroups}, for articles whose fingerprints are known. */
export function groupFingerprints(articles: readonly Fingerprint[]): Id[][] {
  return connected(linkedSingles(articles)).flatMap((groups) => merged(groups).map(({ members }) => members));
}

/**
 * The groups after an article came to the library, without looking at those it is not like: it joins what it is like,
 * and the articles of those groups are grouped afresh, since one more can show that two were one or one was two.
 * @param index holds the articles of all groups; the article is added to it.
 */
export function groupsWith(groups: readonly Id[][], article: Fingerprint, index: LikenessIndex): Id[][] {
  const alike = index.alike(article);
  const isTouched = (members: readonly Id[]): boolean => averageOf(members, alike) >= ALIKE_ENOUGH;
  const touched = groups.filter(isTouched).flat();
  index.add(article);
  const fingerprints = [...touched, article.id].flatMap((id) => index.get(id) ?? []);
  return [...groups.filter((members) => !isTouched(members)), ...groupFingerprints(fingerprints)];
}

function averageOf(members: readonly Id[], alike: ReadonlyMap<Id, number>): number {
  return members.reduce((sum, id) => sum + (alike.get(id) ?? 0), 0) / members.length;
}

function linkedSingles(articles: readonly Fingerprint[]): Group[] {
  const index = new LikenessIndex();
  const singles = new Map<Id, Group>();
  for (const article of articles) {
    const single: Group = { members: [article.id], within: 0, links: new Map() };
    for (const [id, likeness] of index.alike(article)) link(single, singles.get(id), likeness);
    singles.set(article.id, single);
    index.add(article);
  }
  return [...singles.values()];
}

function link(one: Group, other: Group | undefined, likeness: number): void {
  other?.links.set(one, likeness);
  if (other) one.links.set(other, likeness);
}

/** Groups that no chain of links joins can never become one, so each such part is worked on for itself. */
function connected(groups: readonly Group[]): Group[][] {
  const reached = new Set<Group>();
  return groups.flatMap((group) => {
    if (reached.has(group)) return [];
    const part = new Set([group]);
    // A set that grows while it is walked through is walked to its end.
    for (const { links } of part) for (const other of links.keys()) part.add(other);
    for (const other of part) reached.add(other);
    return [[...part]];
  });
}

/** Each group with the partner it would join first; only groups next to a merger need to look again. */
function merged(groups: readonly Group[]): Group[] {
  const choices = new Map(groups.map((group) => [group, choiceOf(group)]));
  for (;;) {
    const [group, choice] = likeliest(choices);
    if (!group || !choice) return [...choices.keys()];
    const neighbours = new Set([...group.links.keys(), ...choice.partner.links.keys()]);
    absorb(group, choice.partner);
    choices.delete(choice.partner);
    for (const near of neighbours) if (choices.has(near)) choices.set(near, choiceOf(near));
    choices.set(group, choiceOf(group));
  }
}

interface Choice {
  partner: Group;
  /** How far beyond what the two ask for; 1 is just enough. */
  strength: number;
}

function likeliest(choices: ReadonlyMap<Group, Choice | null>): [Group | null, Choice | null] {
  let best: [Group | null, Choice | null] = [null, null];
  for (const [group, choice] of choices) {
    if (choice && choice.strength > (best[1]?.strength ?? 0)) best = [group, choice];
  }
  return best;
}

function choiceOf(group: Group): Choice | null {
  let best: Choice | null = null;
  for (const [partner, likeness] of group.links) {
    const average = likeness / (group.members.length * partner.members.length);
    const strength = average / ((asksFor(group) + asksFor(partner)) / 2);
    if (strength >= Math.max(1, best?.strength ?? 0)) best = { partner, strength };
  }
  return best;
}

function asksFor({ members, within }: Group): number {
  const pairs = (members.length * (members.length - 1)) / 2;
  return (SHARE_OF_WITHIN * within + ALIKE_ENOUGH * PAIRS_OF_PRIOR) / (pairs + PAIRS_OF_PRIOR);
}

function absorb(group: Group, other: Group): void {
  group.within += other.within + (group.links.get(other) ?? 0);
  group.members.push(...other.members);
  group.links.delete(other);
  for (const [near, likeness] of other.links) {
    near.links.delete(other);
    if (near !== group) link(group, near, likeness + (group.links.get(near) ?? 0));
  }
}
