import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

export interface Timed<Result> {
  result: Result;
  /** Milliseconds of this process, on all of its threads. */
  cpu: number;
  /** The most bytes that the heap had grown by, at any of the looks that the work took at it. */
  heap: number;
}

/** @param work calls `look` wherever what it holds may be the most. */
export async function timed<Result>(work: (look: () => void) => Promise<Result>): Promise<Timed<Result>> {
  // What earlier work left would be taken for room that is not used.
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  const started = process.cpuUsage();
  const result = await work(() => {
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  });
  const { user, system } = process.cpuUsage(started);
  return { result, cpu: (user + system) / 1000, heap: most };
}
