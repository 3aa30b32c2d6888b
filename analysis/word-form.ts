/**
 * A word as it is counted: in lower case, with a straight apostrophe, without the "'s" or the apostrophe of the possessive.
 * Inflected forms stay apart ("say", "said"): how often an outlet writes which is part of its wording.
 */
export function wordForm(written: string): string {
  return written.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '');
}
