/** How many checks of a stage passed, failed and were left out; a stage without tests of its own is one check. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Outcome extends Counts {
  /** What the stage has to say in a few words, as its figures. */
  note?: string;
  /** What a person needs to see of a failure. */
  details?: string;
}

export interface Stage {
  name: string;
  /** Stages without which this one cannot run: they are run before it, also where only this one is asked for. */
  needs?: readonly string[];
  run: () => Outcome;
}

export function passed(note?: string): Outcome {
  return { passed: 1, failed: 0, skipped: 0, ...(note && { note }) };
}

export function failed(note: string, details?: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, note, ...(details && { details }) };
}
