import type { Answer, Description, Engine } from './engine.ts';

export interface Limits {
  /** Milliseconds after which an engine is given up on for this page. */
  readonly timeOut: number;
  /** Milliseconds that the repeats of one engine may take in all. */
  readonly repeating: number;
  readonly repeats: number;
}

export interface Measured {
  readonly answers: Answer[];
  /** The least of the repeats: what comes on top is the machine's other work. */
  readonly milliseconds: number;
  readonly timedOut: boolean;
}

interface Course {
  readonly engine: Engine;
  readonly times: number[];
  answers: Answer[];
  timedOut: boolean;
}

/**
 * Lets each engine anchor its descriptions, in turns, so that whatever slows the machine slows them alike. The first
 * turn, which compiles the code, counts only for an engine that has no time for a second.
 */
export async function measure(
  engines: readonly Engine[],
  root: HTMLElement,
  descriptions: ReadonlyMap<string, readonly Description[]>,
  limits: Limits,
): Promise<Map<string, Measured>> {
  const courses = engines.map((engine): Course => ({ engine, times: [], answers: [], timedOut: false }));
  for (let turn = 0; turn <= limits.repeats; turn += 1) {
    for (const course of courses.filter(({ times, timedOut }) => !timedOut && sum(times) < limits.repeating)) {
      await take(course, root, descriptions.get(course.engine.name) ?? [], limits.timeOut);
    }
  }
  return new Map(courses.map((course) => [course.engine.name, resultOf(course)]));
}

async function take(
  course: Course,
  root: HTMLElement,
  descriptions: readonly Description[],
  timeOut: number,
): Promise<void> {
  const start = performance.now();
  const answers = course.engine.anchor(root, descriptions, start + timeOut);
  // Awaiting what is no promise would add other tasks to the time of an engine that works at once.
  course.answers = answers instanceof Promise ? await answers : answers;
  course.times.push(performance.now() - start);
  course.timedOut = course.answers.length < descriptions.length;
}

function resultOf({ times, answers, timedOut }: Course): Measured {
  const counted = times.length > 1 ? times.slice(1) : times;
  return { answers, milliseconds: Math.min(...counted), timedOut };
}

function sum(times: readonly number[]): number {
  return times.reduce((total, time) => total + time, 0);
}
