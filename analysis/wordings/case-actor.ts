import type { Id } from '../../model/id.ts';
import type { ActorKind, Gender } from '../people/actor.ts';
import type { ArticleActor } from './article-actors.ts';

/** Actors of the articles that are taken for one. Grows while they are grouped. */
export class CaseActor {
  readonly members: ArticleActor[] = [];
  readonly articles = new Set<Id>();
  readonly roles = new Set<string>();
  readonly modifiers = new Set<string>();
  /** The fullest name, folded; empty for somebody unnamed. */
  words: readonly string[] = [];
  name = '';
  kind: ActorKind = 'unknown';
  gender: Gender | null = null;
  isPlural = false;
  /** Mentions in all articles. */
  count = 0;

  constructor(first: ArticleActor) {
    this.isPlural = first.isPlural;
    this.add(first);
  }

  get isNamed(): boolean {
    return this.words.length > 0;
  }

  add(member: ArticleActor): void {
    this.members.push(member);
    this.articles.add(member.article);
    for (const role of member.roles) this.roles.add(role);
    for (const modifier of member.modifiers) this.modifiers.add(modifier);
    if (member.words.length > this.words.length || this.name === '') {
      this.words = member.words;
      this.name = member.name;
    }
    const isPersonAfterAll = this.kind === 'place' && member.kind === 'person' && member.isNamed;
    if (this.kind === 'unknown' || isPersonAfterAll) this.kind = member.kind;
    this.gender ??= member.gender;
    this.count += member.wordings.length;
  }

  take(other: CaseActor): void {
    for (const member of other.members) this.add(member);
  }
}
