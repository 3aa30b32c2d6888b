/**
 * A word as it is counted: in lower case, with a straight apostrophe, without the "'s" or the apostrophe of the possessive.
 * Inflected forms stay apart ("say", "said"): how often an outlet writes which is part of its wording.
 */
export function wordForm(written: string): string {
  return written.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '');
}

/** The singular of an English noun, roughly: enough to find "bearing" and "bearings" alike. @param form see {@link wordForm}. */
export function singular(form: string): string {
  if (form.length <= 3) return form;
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  return /[^suiy]s$/u.test(form) ? form.slice(0, -1) : form;
}
