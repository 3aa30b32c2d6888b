import { diffArrays } from 'diff';

/** Words of *before* that were taken out, `to` exclusive. */
interface Gap {
  from: number;
  to: number;
}

/**
 * For each word of *before* its index in *after*, -1 where it was taken out: a longest common subsequence (Myers 1986). Of those
 * equally long it tells one in which what was taken out lies together, as git does when it compacts a diff: where the same words stood
 * twice, and one of both went with what stood beside it, it is that one.
 */
export function keptWords(before: readonly string[], after: readonly string[]): number[] {
  const counterparts = commonWords(before, after);
  const gaps = gapsIn(counterparts);
  for (let last = gaps.length - 1; last > 0; last -= 1) {
    const [above, gap] = [gaps[last - 1] as Gap, gaps[last] as Gap];
    if (slidesUp(before, gap, gap.from - above.to)) gaps[last - 1] = slideUp(counterparts, gap, above);
  }
  return counterparts;
}

function commonWords(before: readonly string[], after: readonly string[]): number[] {
  const counterparts = before.map(() => -1);
  let [one, other] = [0, 0];
  for (const { added, removed, count } of diffArrays([...before], [...after])) {
    const kept = added || removed ? 0 : count;
    for (let step = 0; step < kept; step += 1) counterparts[one + step] = other + step;
    if (!added) one += count;
    if (!removed) other += count;
  }
  return counterparts;
}

function gapsIn(counterparts: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  for (const [index, counterpart] of counterparts.entries()) {
    const last = gaps.at(-1);
    if (counterpart !== -1) continue;
    if (last?.to === index) last.to += 1;
    else gaps.push({ from: index, to: index + 1 });
  }
  return gaps;
}

/** Whether the words above a gap, so many of them, are those with which it ends. */
function slidesUp(words: readonly string[], { from, to }: Gap, length: number): boolean {
  for (let step = 1; step <= length; step += 1) if (words[from - step] !== words[to - step]) return false;
  return true;
}

/** Lets the words between two gaps stand for those with which the second ends; what is taken out is then one gap. */
function slideUp(counterparts: number[], { from, to }: Gap, above: Gap): Gap {
  for (let [kept, end] = [from - 1, to - 1]; kept >= above.to; [kept, end] = [kept - 1, end - 1]) {
    counterparts[end] = counterparts[kept] as number;
    counterparts[kept] = -1;
  }
  return { from: above.from, to: to - (from - above.to) };
}
