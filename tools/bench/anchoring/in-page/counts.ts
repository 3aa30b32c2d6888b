/** How many passages came out how. `scored` are `present` and `deleted`; of the others too much or too little is left. */
export interface Counts {
  /** All that the engine was asked for in time. */
  n: number;
  scored: number;
  right: number;
  wrong: number;
  missed: number;
  present: number;
  presentRight: number;
  deleted: number;
  deletedAnchored: number;
}

/** Counts to add to. */
export function noCounts(): Counts {
  return {
    n: 0,
    scored: 0,
    right: 0,
    wrong: 0,
    missed: 0,
    present: 0,
    presentRight: 0,
    deleted: 0,
    deletedAnchored: 0,
  };
}
