import * as z from 'zod/mini';
import { Id } from '../../model/id.ts';
import { PublicKey } from '../../model/identity.ts';

/** What a project's owner signs of a file with everybody's work, beside the hashes of its parts. */
export const SignedProject = z.object({
  project: Id,
  author: Id,
  publicKey: PublicKey,
});
export type SignedProject = z.infer<typeof SignedProject>;

/** What is signed, in this order. */
export function statedValues({ project, author, publicKey }: SignedProject): string[] {
  return [project, author, publicKey.algorithm, publicKey.key];
}
