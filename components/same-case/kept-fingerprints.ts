import { fingerprintOf, type Fingerprint } from '../../analysis/same-case/fingerprint.ts';
import { textsOf, type LatestText } from '../../storage/same-case.ts';

/**
 * Kept as long as the worker lives, and no longer: a fingerprint takes about a millisecond, a library of ten thousand articles
 * ten seconds beside the page. A table of them would have to be migrated with every change of the rules.
 */
const kept = new Map<string, Fingerprint>();

/** As many texts as are held at once. */
const AT_ONCE = 200;

/** The fingerprints of articles, read from the library where they are not known yet. */
export async function fingerprintsOf(latest: readonly LatestText[]): Promise<Fingerprint[]> {
  const unknown = latest.filter((each) => !kept.has(keyOf(each)));
  for (let start = 0; start < unknown.length; start += AT_ONCE) await readTexts(unknown.slice(start, start + AT_ONCE));
  return latest.flatMap((each) => kept.get(keyOf(each)) ?? []);
}

async function readTexts(latest: readonly LatestText[]): Promise<void> {
  const texts = new Map((await textsOf(latest.map(({ revision }) => revision))).map(({ id, text }) => [id, text]));
  for (const each of latest) {
    const { id, headline, language, published } = each.article;
    const text = texts.get(each.revision);
    if (text !== undefined) kept.set(keyOf(each), fingerprintOf({ id, headline, text, language, published }));
  }
}

/** All that a fingerprint is made of. */
function keyOf({ article: { id, headline, language, published }, revision }: LatestText): string {
  return JSON.stringify([id, revision, headline, language, published]);
}
