import { countsAsText, type PlacedBlock } from '../../model/article-text.ts';
import type { Id } from '../../model/id.ts';
import { peopleIn } from '../people/people.ts';
import type { Actor, ActorKind, Gender, Mention } from '../people/actor.ts';
import { nounKindOf } from '../people/noun-kinds.ts';
import { type Stretch, touched } from '../stretch.ts';
import { namesNobody } from '../people/peoples.ts';
import { singular } from '../word-form.ts';
import { isEnglish } from '../suggest/language.ts';
import { quotesIn } from '../suggest/quotes/quotes.ts';
import { type Appositive, appositivesIn, sameByGap } from './appositives.ts';
import { groupNoun } from './group-nouns.ts';
import { type NamedPair, pairsOfNames } from './pairs-of-names.ts';
import { shownRoles } from './shown-roles.ts';
import { contentWords, modifiersOf, nameWords, withoutEnding } from './wording-words.ts';

/** One outlet's article of the case. Offsets of the blocks are UTF-16 in `text`. */
export interface WordedArticle {
  id: Id;
  text: string;
  blocks: readonly PlacedBlock[];
  /** BCP 47, as the page declares it; null where it says nothing. */
  language: string | null;
}

/** Words by which an article calls an actor, and where; UTF-16 in its text. */
export interface PlacedWording extends Stretch {
  words: string;
}

/** Whom one article means, with all wordings; pronouns are none. */
export interface ArticleActor {
  article: Id;
  name: string;
  /** The words of the name, folded; empty for somebody unnamed. */
  words: readonly string[];
  kind: ActorKind;
  gender: Gender | null;
  isNamed: boolean;
  isPlural: boolean;
  /** By which nouns and titles the article calls them, in lower case. */
  roles: ReadonlySet<string>;
  /** The noun that says what it is, in the first wording; null where no list has it. */
  head: string | null;
  /** The same, as it is held against other groups'. */
  groupNoun: string | null;
  /** What two descriptions in the same words have in common. */
  key: string;
  /** Names within the wordings that say whose or what: “Easton” of “the Easton mayor”. Folded. */
  modifiers: ReadonlySet<string>;
  /** Pointed out: “the mayor”, “Easton's mayor”; not “a mayor”. So are groups: “some residents”. */
  isDefinite: boolean;
  wordings: readonly PlacedWording[];
}

/** What of an article depends on its text alone. */
export interface PreparedActors extends WordedArticle {
  actors: readonly ArticleActor[];
  /** Quotations as found by their marks, in order. */
  quotes: readonly Stretch[];
}

/**
 * Whom an article speaks of, and by which words. The dear part of the ledger, and independent of annotations: whoever
 * calls keeps the result as long as the text stays. Of other languages than English nobody is proposed.
 */
export function prepareActors(article: WordedArticle): PreparedActors {
  const { text, language } = article;
  const blocks = article.blocks.filter(({ kind }) => countsAsText(kind));
  const quotes = quotesIn({ text, blocks, language });
  if (!isEnglish(text, language)) return { ...article, quotes, actors: [] };
  const mentions = peopleIn(text, blocks, quotes).mentions.filter(isWording);
  const placed = Map.groupBy(placedWordings(text, blocks, mentions), ({ actor }) => actor);
  const actors = [...placed].filter(([, own]) => own.some(({ isHeadline }) => !isHeadline));
  return {
    ...article,
    quotes,
    actors: [
      ...actors.map(([actor, own]) => articleActor(article, actor, own)),
      ...pairsOfNames(text, mentions).map((pair) => pairActor(article, pair)),
    ],
  };
}

function pairActor({ id, text }: WordedArticle, { names, kind, places }: NamedPair): ArticleActor {
  const name = names.toSorted().join(' and ');
  return {
    article: id,
    name,
    words: nameWords(name),
    kind,
    gender: null,
    isNamed: true,
    isPlural: true,
    roles: new Set(places.flatMap((place) => shownRoles(text, place))),
    head: null,
    groupNoun: null,
    key: '',
    modifiers: new Set(),
    isDefinite: true,
    wordings: places.map((place) => ({ ...place, words: text.slice(place.start, place.end) })),
  };
}

interface OwnedWording extends PlacedWording {
  actor: Actor;
  /** A headline writes any word with a capital: it names nobody whom the text does not. */
  isHeadline: boolean;
  /** Stands beside a name and says what it is. */
  isBeside: boolean;
}

function isWording({ form, actor }: Mention): boolean {
  return form !== 'pronoun' && actor.kind !== 'document';
}

function placedWordings(text: string, blocks: readonly PlacedBlock[], mentions: readonly Mention[]): OwnedWording[] {
  const owners = new Map<Actor, Actor>();
  for (const [one, other] of sameByGap(text, mentions)) owners.set(other, owners.get(one) ?? one);
  const ownerOf = (actor: Actor): Actor => owners.get(actor) ?? actor;
  const besides = new Set<Appositive>(appositivesIn(text, mentions));
  return [...mentions, ...besides].flatMap((mention) => {
    const { start, end, actor } = mention;
    const isName = 'form' in mention && mention.form === 'name';
    const words = withoutEnding(text.slice(start, end), isName);
    const isAdjective = namesNobody(words.toLowerCase()) && /^[-\s]\p{Ll}/u.test(text.slice(end, end + 2));
    if (isAdjective || contentWords(words).length === 0) return [];
    const block = blocks[touched(blocks, { start, end }).start];
    const isHeadline = block?.kind === 'headline' || block?.kind === 'subheading';
    return [
      { start, end: start + words.length, words, actor: ownerOf(actor), isHeadline, isBeside: besides.has(mention) },
    ];
  });
}

function articleActor({ id, text }: WordedArticle, actor: Actor, own: readonly OwnedWording[]): ArticleActor {
  const words = actor.isNamed ? nameWords(actor.name) : [];
  const wordings = own
    .map(({ start, end, words: wording }) => ({ start, end, words: wording }))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const { name, kind, gender, isNamed, isPlural } = actor;
  const said = own.filter(({ isBeside }) => isBeside).flatMap((wording) => saidToBe(wording.words));
  const shown = actor.isNamed && kind !== 'place' ? own.flatMap((wording) => shownRoles(text, wording)) : [];
  const roles = new Set([...actor.roles, ...said, ...shown]);
  const first = wordings[0]?.words ?? '';
  const head = headOf(first, roles);
  const content = contentWords(first);
  return {
    article: id,
    name,
    words,
    kind,
    gender,
    isNamed,
    isPlural,
    roles,
    head,
    groupNoun: head === null ? null : groupNoun(content, head),
    key: content.join(' '),
    modifiers: new Set(wordings.flatMap((wording) => modifiersOf(wording.words, words))),
    isDefinite:
      isPlural || wordings.some((wording) => !/^(?:an?|one|another|some|any|no|every|each)\s/iu.test(wording.words)),
    wordings,
  };
}

/** The last of the roles in the wording itself. */
function headOf(wording: string, roles: ReadonlySet<string>): string | null {
  const words = contentWords(wording.split(/\s(?:of|for|at|in|from|with|to|who)\s/u)[0] ?? '');
  return words.findLast((word) => roles.has(word)) ?? null;
}

/** “the powerful lobby for older residents”: a lobby. */
function saidToBe(appositive: string): string[] {
  const [before = ''] = appositive.replace(/^one of /iu, '').split(/\s(?:of|for|at|in|from|with|to|based)\s/u);
  const nouns = contentWords(before).map(singular);
  return nouns.filter((word) => nounKindOf(word) !== null);
}
