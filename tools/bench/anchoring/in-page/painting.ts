import { createPainter } from '../../../../page/painting/paint.ts';

export interface Painting {
  highlights: number;
  /** What a MutationObserver of the whole document heard. */
  mutation_records: number;
  nodes_before: number;
  nodes_after: number;
  /** Of the call alone; the browser draws later. */
  cpu_ms: number;
}

/** Paints the ranges as passages of the extension and counts what that changes in the DOM. */
export async function paintAll(ranges: readonly Range[]): Promise<Painting> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = countNodes();
  const painting = new AbortController();
  const start = performance.now();
  const passages = ranges.map((range, index) => ({ id: String(index), tags: ['fact' as const], ranges: [range] }));
  createPainter({ signal: painting.signal }).paint(passages);
  const milliseconds = performance.now() - start;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  records.push(...observer.takeRecords());
  observer.disconnect();
  const after = countNodes();
  painting.abort();
  return {
    highlights: ranges.length,
    mutation_records: records.length,
    nodes_before: before,
    nodes_after: after,
    cpu_ms: milliseconds,
  };
}

function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}
