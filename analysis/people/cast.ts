import { KeyedItems } from '../keyed-items.ts';
import type { Actor, ActorKind } from './actor.ts';
import { mayBeCalled } from './generic-bodies.ts';
import { genderOf, type ReadName, readName } from './names.ts';
import type { Phrase } from './phrases.ts';
import { addRole, rolesOf } from './roles.ts';
import { fitsGender, isSameFullName, isShortFor } from './same-actor.ts';

/** The actors of one text, found again by name, initials or role as the text goes on. */
export class Cast {
  readonly actors: Actor[] = [];
  /** By the words of their names, outgrown ones among them. */
  readonly #named = new KeyedItems<Actor>();

  /** Who is meant by a name or a description; somebody new where nobody fits. */
  meant(phrase: Phrase, text: string): Actor {
    const actor = phrase.form === 'name' ? this.#nameBearer(phrase) : this.#described(phrase, text);
    actor.count += 1;
    // The state of “the state senate” is no role of the senate.
    const head = phrase.heads.at(-1);
    if (head !== undefined) addRole(actor, head);
    if (phrase.form === 'name' || !phrase.isPlural) actor.gender ??= genderOf(phrase.heads);
    return actor;
  }

  /** What a description beside a name adds to it. */
  describe(actor: Actor, { heads }: Phrase): void {
    const described = actor;
    for (const head of heads) addRole(actor, head);
    described.gender ??= genderOf(heads.slice(-1));
  }

  /** “ICE” behind the name in full. */
  addAlias(actor: Actor, alias: string): void {
    actor.roles.add(alias.toLowerCase());
  }

  #nameBearer(phrase: Phrase): Actor {
    const name = readName(phrase.tokens);
    if (name.words.length === 0) return this.#officeHolder(name, phrase);
    const known = this.#known(name);
    const actor = known
      ? improved(known, name)
      : this.#add({ ...name, name: name.text, isNamed: true, isPlural: false, roles: rolesOf(name.titles) });
    this.#named.add(actor, actor.words);
    return actor;
  }

  /** “the Attorney General”, “President”. */
  #officeHolder({ titles }: ReadName, phrase: Phrase): Actor {
    const role = titles.at(-1) ?? '';
    const text = phrase.tokens.map(({ word }) => word).join(' ');
    return (
      this.actors.findLast((actor) => actor.kind === 'person' && actor.roles.has(role)) ??
      this.#add({
        name: text,
        words: [],
        isNamed: false,
        isPlural: false,
        kind: 'person',
        gender: genderOf(titles),
        roles: rolesOf(titles),
      })
    );
  }

  #known(name: ReadName): Actor | undefined {
    const { words } = name;
    const gender = name.titles.length > 0 ? genderOf(name.titles) : null;
    // Nobody else has the name, but for letters: they share no word with what they are short for.
    const near = this.#named.near(words).filter((actor) => fitsGender(actor, gender));
    if (words.length > 1) return near.findLast((actor) => isSameFullName(actor, name));
    const [word = ''] = words;
    const bySurname = near.filter(
      (actor) => (actor.words.at(-1) === word && actor.kind !== 'place') || actor.words.join(' ') === word,
    );
    if (bySurname.length > 0) return mostMentioned(bySurname);
    const fitting = this.actors.filter((actor) => actor.isNamed && fitsGender(actor, gender));
    return mostMentioned(fitting.filter((actor) => isShortFor(word, actor, name)));
  }

  #described(phrase: Phrase, text: string): Actor {
    const words = text.slice(phrase.start, phrase.end);
    const head = phrase.heads.at(-1) ?? '';
    const kind: ActorKind = phrase.nounKind ?? 'unknown';
    const known =
      this.actors.findLast((actor) => actor.name.toLowerCase() === words.toLowerCase()) ??
      (isPointingBack(phrase) ? this.#byRole(kind, head) : undefined);
    if (known) return known;
    const described =
      /^\p{Lu}\p{Ll}*\s/u.test(words) && !phrase.tokens[0]?.isPossessive ? lowerFirst(phrase, words) : words;
    return this.#add({
      name: described,
      words: [],
      isNamed: false,
      isPlural: phrase.isPlural,
      kind,
      gender: phrase.isPlural ? null : genderOf(phrase.heads.slice(-1)),
      roles: new Set(),
    });
  }

  #byRole(kind: ActorKind, head: string): Actor | undefined {
    const sameKind = this.actors.filter((actor) => actor.kind === kind && !actor.isPlural);
    const byRole = sameKind.findLast((actor) => actor.roles.has(head) || actor.words.includes(head));
    if (byRole || kind !== 'organisation') return byRole;
    return sameKind.findLast((actor) => actor.isNamed && mayBeCalled(head, actor));
  }

  #add(actor: Omit<Actor, 'count'>): Actor {
    const added = { ...actor, count: 0 };
    this.actors.push(added);
    return added;
  }
}

function isPointingBack({ isDefinite, isPlural, nounKind, tokens, end }: Phrase): boolean {
  return (
    // “the administration of justice” is not the one named before.
    (nounKind !== 'organisation' || end === tokens.at(-1)?.end) &&
    isDefinite &&
    !isPlural &&
    nounKind !== 'document' &&
    tokens.length <= 4 &&
    !tokens.slice(1).some(({ isCapitalised }) => isCapitalised) &&
    /^(?:the|that|this)$/u.test(tokens[0]?.lower ?? '')
  );
}

function lowerFirst(phrase: Phrase, words: string): string {
  const [first] = phrase.tokens;
  return first?.opensSentence &&
    phrase.form === 'description' &&
    (phrase.heads.includes(first.lower) ||
      /^(?:an?|the|one|two|some|many|several|most|other|his|her|their|its)$/u.test(first.lower))
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** The fuller name wins, and what its titles tell. */
function improved(actor: Actor, name: ReadName): Actor {
  const changed = actor;
  if (name.words.length > actor.words.length) {
    changed.words = name.words;
    changed.name = name.text;
  }
  if (actor.kind === 'unknown' || (name.kind === 'person' && actor.kind === 'place')) changed.kind = name.kind;
  changed.gender ??= name.gender;
  for (const title of name.titles) addRole(actor, title);
  return changed;
}

function mostMentioned(actors: readonly Actor[]): Actor | undefined {
  return actors.toSorted((one, other) => other.count - one.count)[0];
}
