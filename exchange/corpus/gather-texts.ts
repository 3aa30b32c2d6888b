import type { CorpusPassage, CorpusText } from '../../model/corpus.ts';

/** A passage as a file has it: by itself, with what is said of its text. */
export interface StrayPassage {
  passage: CorpusPassage;
  /** What it stands in, without passages. */
  text: CorpusText;
}

/** Passages that are in memory before their texts are given on. */
const GATHERED = 10_000;

/**
 * The texts of a file that says of each passage by itself where it stands, a few thousand passages in memory at a time. Where it is sorted by
 * article each text comes once, whole; else a text of a large file may come in several pieces.
 * @param keyOf what tells texts apart.
 */
export async function* gatherTexts<Stray extends StrayPassage>(
  passages: AsyncIterable<Stray>,
  keyOf: (stray: Stray) => string,
): AsyncGenerator<CorpusText> {
  const texts = new Map<string, CorpusText>();
  let gathered = 0;
  for await (const stray of passages) {
    const key = keyOf(stray);
    const known = texts.get(key) ?? stray.text;
    texts.set(key, known);
    known.file ??= stray.text.file;
    known.passages.push(stray.passage);
    gathered += 1;
    if (gathered < GATHERED) continue;
    // The text of the last passage may go on; it is held back once.
    const others = [...texts].filter(([one]) => one !== key || texts.size === 1);
    for (const [one, whole] of others) {
      texts.delete(one);
      gathered -= whole.passages.length;
      yield whole;
    }
  }
  yield* texts.values();
}
