import { agreementRows } from '../../../analysis/agreement/agreement.ts';
import type { CodedPassage, CodedText } from '../../../analysis/agreement/coded-text.ts';
import { TAGS } from '../../../model/tag.ts';
import { SeededRandom } from '../anchoring/seeded-random.ts';
import type { Benchmark } from '../benchmark.ts';

const [CODERS, TEXTS, PASSAGES, LENGTH] = [60, 4, 80, 6000];

/** How long the whole agreement of a class takes, by its steps. */
export const agreement: Benchmark = {
  name: 'agreement',
  measures: `the agreement of ${CODERS} coders on ${TEXTS} articles with ${PASSAGES} passages each, with intervals`,
  run,
};

async function run(): Promise<{ json: object; table: string }> {
  const texts = inventTexts();
  let from = performance.now();
  const rows: { tag: string; pairs: number; ms: number }[] = [];
  for (const { coded, byPair } of agreementRows(texts)) {
    const now = performance.now();
    rows.push({ tag: coded, pairs: byPair.length, ms: Math.round(now - from) });
    from = now;
  }
  const whole = rows.reduce((sum, { ms }) => sum + ms, 0);
  const lines = rows.map(({ tag, pairs, ms }) => `${tag}: ${ms} ms for ${pairs} pairs of coders`);
  return { json: { rows, whole_ms: whole }, table: [...lines, `together: ${whole} ms`].join('\n') };
}

/** Coders who cut about the same passages and tag most of them alike. */
function inventTexts(): CodedText[] {
  const random = new SeededRandom('agreement');
  return Array.from({ length: TEXTS }, () => {
    const right = Array.from({ length: PASSAGES }, () => random.pick(TAGS));
    return { length: LENGTH, coders: Array.from({ length: CODERS }, () => inventCoder(right, random)) };
  });
}

function inventCoder(right: readonly CodedPassage['tags'][number][], random: SeededRandom): CodedPassage[] {
  return right.map((tag, index) => {
    const start = Math.floor((index * LENGTH) / PASSAGES) + random.between(0, 9);
    return { start, end: start + random.between(30, 75), tags: [random.between(1, 10) > 2 ? tag : random.pick(TAGS)] };
  });
}
