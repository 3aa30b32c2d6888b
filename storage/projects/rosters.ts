import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Author } from '../../model/author.ts';
import { newId, type Id } from '../../model/id.ts';
import { readRecord } from '../../model/read-record.ts';
import { Roster, type RosterPerson } from '../../model/roster.ts';
import { database } from '../database.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { reading, writing } from '../transaction.ts';
import { confirmedBy, nameOnRosters, shownName } from './confirmed-members.ts';

/** A hand-in whose author nobody on the roster is known to be. */
export interface Unconfirmed {
  set: AnnotationSet;
  author: Author;
}

/** Who is to hand in, who has, and whose hand-ins are still to be confirmed. */
export interface RosterView {
  people: { person: RosterPerson; handedIn: number | null }[];
  unconfirmed: Unconfirmed[];
}

/** Null while the project has no roster. */
export async function viewRoster(project: Id): Promise<RosterView | null> {
  return reading(async () => {
    const roster = await database.rosters.get(project);
    if (!roster) return null;
    const all = await database.annotationSets.where('project').equals(project).toArray();
    const owner = (await database.projects.get(project))?.owner;
    const sets = all.filter(({ author, role, handedIn }) => author !== owner && role === undefined && handedIn);
    const authors = await database.authors.bulkGet(sets.map(({ author }) => author));
    const unconfirmed = sets.flatMap((set, index): Unconfirmed[] => {
      const author = authors[index];
      return author && !confirmedBy(roster, author) ? [{ set, author }] : [];
    });
    const people = roster.people.map((person) => {
      const own = sets.find((set, index) => authors[index] && confirmedBy(roster, authors[index])?.id === person.id);
      return { person, handedIn: own?.handedIn ?? null };
    });
    return { people, unconfirmed };
  });
}

/**
 * Puts the list of people in place of the former; who stood on it by the same name stays who they are. An empty list is no roster:
 * nothing waits to be confirmed then.
 */
export async function keepRoster(project: Id, people: readonly Pick<RosterPerson, 'name' | 'pseudonym'>[]) {
  await writing(async () => {
    const former = (await database.rosters.get(project))?.people ?? [];
    const left = [...former];
    const kept = people.map((wanted): RosterPerson => {
      const index = left.findIndex(({ name }) => name === wanted.name);
      const [known] = index === -1 ? [] : left.splice(index, 1);
      return { ...(known ?? { id: newId() }), ...wanted };
    });
    if (kept.length === 0) await database.rosters.delete(project);
    else await database.rosters.put(readRecord(Roster, { id: project, people: kept }, 'Roster'));
    for (const { member } of [...former, ...kept]) if (member) await renameMember(member.author, member.called);
  });
}

/** Says that an author's hand-ins, by their key, are a person's; null takes it back. An author is one person. */
export async function confirmMember(project: Id, person: Id, author: Id | null): Promise<void> {
  await writing(async () => {
    const roster = await database.rosters.get(project);
    if (!roster?.people.some(({ id }) => id === person)) throw new NotInLibrary('roster');
    const member = author === null ? null : await memberOf(author);
    const people = roster.people.map(({ member: former, ...rest }): RosterPerson => {
      if (rest.id === person) return { ...rest, ...(member && { member }) };
      return { ...rest, ...(former && former.author !== author && { member: former }) };
    });
    await database.rosters.put({ ...roster, people });
    const concerned = [...roster.people, ...people].flatMap((each) => each.member ?? []);
    for (const each of concerned) await renameMember(each.author, each.called);
  });
}

/** Who an author is, by their key and the name that they chose. */
async function memberOf(id: Id): Promise<NonNullable<RosterPerson['member']>> {
  const author = await database.authors.get(id);
  if (!author?.publicKey) throw new NotInLibrary('hand-in');
  return { author: id, key: author.publicKey.key, called: (await nameOnRosters(id)) ?? author.name };
}

/** @param called the name that the author chose themselves. */
async function renameMember(author: Id, called: string): Promise<void> {
  await database.authors.update(author, { name: await shownName({ id: author, name: called }) });
}
