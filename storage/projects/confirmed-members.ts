import { calledByOthers, type Author } from '../../model/author.ts';
import type { Id } from '../../model/id.ts';
import type { Roster, RosterPerson } from '../../model/roster.ts';
import { database } from '../database.ts';

/** Who on a roster an author was confirmed to be, by their key; undefined for nobody. */
export function confirmedBy(roster: Roster, { id, publicKey }: Author): RosterPerson | undefined {
  return roster.people.find(({ member }) => member?.author === id && member.key === publicKey?.key);
}

/** Whether an author's work waits for the owner to say whose it is. Without a roster nothing does. Part of a transaction. */
export async function isUnconfirmed(project: Id, author: Author): Promise<boolean> {
  const roster = await database.rosters.get(project);
  return roster !== undefined && !confirmedBy(roster, author);
}

/** What an author is called here: by the pseudonym of a roster, else as they call themselves. Part of a transaction. */
export async function shownName({ id, name }: Pick<Author, 'id' | 'name'>): Promise<string> {
  const person = (await placesOf(id)).find(({ pseudonym }) => pseudonym !== '');
  return person?.pseudonym ?? calledByOthers({ name }, 'author').name;
}

/** The same for an author who calls themselves so now, which rosters keep for when the pseudonym goes. Part of a transaction. */
export async function nameHere(author: Author): Promise<string> {
  for (const roster of await database.rosters.toArray()) {
    const people = roster.people.map((person) =>
      person.member?.author === author.id ? { ...person, member: { ...person.member, called: author.name } } : person,
    );
    await database.rosters.put({ ...roster, people });
  }
  return shownName(author);
}

/** The name that an author chose, where a roster keeps it. Part of a transaction. */
export async function nameOnRosters(author: Id): Promise<string | undefined> {
  return (await placesOf(author))[0]?.member?.called;
}

async function placesOf(author: Id): Promise<RosterPerson[]> {
  const rosters = await database.rosters.toArray();
  return rosters.flatMap(({ people }) => people.filter(({ member }) => member?.author === author));
}
