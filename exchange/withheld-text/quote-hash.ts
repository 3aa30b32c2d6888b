/** Bytes of a salt: without it, one list of hashed sentences would open every file. */
const SALT_BYTES = 16;

/** A new salt, hexadecimal. One per file: the same words have one hash in it, and another in every other file. */
export function newSalt(): string {
  return hexadecimal(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
}

/**
 * SHA-256 of the salt and the words in UTF-8, hexadecimal. It lets whoever has the text find the words again; it is no
 * secret: short words can be guessed and tried.
 */
export async function quoteHash(salt: string, words: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + words));
  return hexadecimal(new Uint8Array(digest));
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
