import type { LongWork } from '../../storage/long-work.ts';

/** How far an import is that reads its file through, so that a fault in its end is known, and then once more for its passages. */
interface TwoPasses {
  /** For who reads the file: in bytes. */
  first: LongWork;
  /** Tells how many passages of how many the second reading came to. */
  second: (done: number, total: number | null) => void;
}

/** Work whose halves are the two readings of a file: at half of the whole, the first is over. */
export function inTwoPasses({ signal, progress }: LongWork): TwoPasses {
  const tell = (pass: number, done: number, total: number) => progress?.((pass + done / total) / 2, 1);
  return {
    first: { ...(signal && { signal }), progress: (done, total) => tell(0, done, total) },
    second: (done, total) => total && tell(1, Math.min(done, total), total),
  };
}
