import { UNNAMED, type Author } from '../../model/author.ts';
import type { Id } from '../../model/id.ts';
import type { Identity, PublicKey } from '../../model/identity.ts';
import { database } from '../database.ts';
import { findPersonalSet, personalSet } from '../personal-set.ts';
import { reading, writing } from '../transaction.ts';

/** The reader with their keys. */
export interface OwnIdentity {
  author: Author;
  identity: Identity;
}

/**
 * The reader's keys, made when they are first needed.
 * @param make makes a key pair for an author; it is not the database's own work, so it happens between two transactions.
 */
export async function ownIdentity(make: (author: Id) => Promise<Identity>): Promise<OwnIdentity> {
  const { author } = await personalSet();
  const known = await reading(async () => database.identities.get(author.id));
  const made = known ?? (await make(author.id));
  return writing(async () => {
    // Another tab may have made one meanwhile: the first stays.
    const identity = (await database.identities.get(author.id)) ?? made;
    await database.identities.put(identity);
    const signing = { ...((await database.authors.get(author.id)) ?? author), publicKey: identity.publicKey };
    await database.authors.put(signing);
    return { author: signing, identity };
  });
}

/** The reader's name on what they hand in, and their key; null before the first hand-in. */
export async function viewSelf(): Promise<{ name: string; key: PublicKey | null }> {
  return reading(async () => {
    const author = (await findPersonalSet())?.author;
    return { name: author?.name ?? UNNAMED, key: author?.publicKey ?? null };
  });
}

/** Changes the name under which the reader's work goes out. */
export async function renameSelf(name: string): Promise<void> {
  const { author } = await personalSet();
  await writing(async () => void (await database.authors.update(author.id, { name })));
}
