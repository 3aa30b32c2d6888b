import * as z from 'zod/mini';
import { Id } from './id.ts';

/** Ed25519 where the browser has it; the other where it does not. */
export const SIGNING_ALGORITHMS = ['Ed25519', 'ECDSA P-256'] as const;
export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number];

const Base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]{20,1000}={0,2}$/u, 'not a key in base64'));

/** What others need to tell an author's signature. */
export const PublicKey = z.object({
  algorithm: z.enum(SIGNING_ALGORITHMS),
  /** SubjectPublicKeyInfo, base64. */
  key: Base64,
});
export type PublicKey = z.infer<typeof PublicKey>;

/**
 * The reader's own key pair, under their author's id. The private key goes into backups, since whoever restores one on
 * another machine is to stay the same author; it goes into no other file.
 */
export const Identity = z.object({
  id: Id,
  publicKey: PublicKey,
  /** PKCS 8, base64. */
  privateKey: Base64,
});
export type Identity = z.infer<typeof Identity>;
