import { SIGNING_ALGORITHMS, type Identity, type PublicKey, type SigningAlgorithm } from '../../model/identity.ts';
import type { Id } from '../../model/id.ts';

const GENERATED: Record<SigningAlgorithm, { name: string; namedCurve?: string }> = {
  Ed25519: { name: 'Ed25519' },
  'ECDSA P-256': { name: 'ECDSA', namedCurve: 'P-256' },
};
const SIGNED: Record<SigningAlgorithm, { name: string; hash?: string }> = {
  Ed25519: { name: 'Ed25519' },
  'ECDSA P-256': { name: 'ECDSA', hash: 'SHA-256' },
};

/**
 * A new key pair for an author.
 * @param algorithms the first that this browser has is taken; Ed25519 came to Chromium with version 137.
 */
export async function newIdentity(
  author: Id,
  algorithms: readonly SigningAlgorithm[] = SIGNING_ALGORITHMS,
): Promise<Identity> {
  for (const algorithm of algorithms) {
    const pair = await generate(algorithm);
    if (!pair) continue;
    return {
      id: author,
      publicKey: { algorithm, key: base64(await crypto.subtle.exportKey('spki', pair.publicKey)) },
      privateKey: base64(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    };
  }
  throw new Error('This browser can make no key of the kinds that signatures need.');
}

async function generate(algorithm: SigningAlgorithm): Promise<CryptoKeyPair | null> {
  try {
    return (await crypto.subtle.generateKey(GENERATED[algorithm], true, ['sign', 'verify'])) as CryptoKeyPair;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return null;
    throw error;
  }
}

/** Signs bytes; base64. */
export async function sign({ publicKey, privateKey }: Identity, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { algorithm } = publicKey;
  const key = await crypto.subtle.importKey('pkcs8', bytesOf(privateKey), GENERATED[algorithm], false, ['sign']);
  return base64(await crypto.subtle.sign(SIGNED[algorithm], key, bytes));
}

/** Whether just these bytes were signed with the key that belongs to the public one. False for a key that is none. */
export async function isSignedBy(
  { algorithm, key }: PublicKey,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('spki', bytesOf(key), GENERATED[algorithm], false, ['verify']);
    return await crypto.subtle.verify(SIGNED[algorithm], imported, bytesOf(signature), bytes);
  } catch {
    return false;
  }
}

/** Eight groups that two people can compare by voice: the start of the key's SHA-256. */
export async function fingerprint({ key }: PublicKey): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(key)));
  const digits = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.toUpperCase().replaceAll(/.{4}(?=.)/gu, '$& ');
}

function base64(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}

function bytesOf(written: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
}
