import { spellingKey } from '../../analysis/voices/voices.ts';
import type { ReadingChange, ReadingContents } from '../../model/case-reading.ts';

type ReadVoice = ReadingContents['voices'][number];

/** Spellings are one speaker's, who stands under the name; voices that were merged into any of them come along. */
export function mergedVoices(voices: readonly ReadVoice[], name: string, spellings: readonly string[]): ReadingChange {
  const keys = new Set([name, ...spellings].map(spellingKey));
  const taken = voices.filter((voice) =>
    [voice.name, ...voice.spellings].some((spelling) => keys.has(spellingKey(spelling))),
  );
  const all = [...taken.flatMap((voice) => [...voice.spellings, voice.name]), ...spellings];
  const others = all.filter((spelling) => spellingKey(spelling) !== spellingKey(name));
  const distinct = [...new Map(others.map((spelling) => [spellingKey(spelling), spelling])).values()];
  return { put: { voices: [{ name, spellings: distinct }] }, drop: { voices: taken.map((voice) => voice.name) } };
}

/** One spelling is somebody else's after all. */
export function partedVoice(voice: ReadVoice, spelling: string): ReadingChange {
  const spellings = voice.spellings.filter((other) => other !== spelling);
  if (spellings.length === 0) return { put: {}, drop: { voices: [voice.name] } };
  return { put: { voices: [{ ...voice, spellings }] }, drop: {} };
}
