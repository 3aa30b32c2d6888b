import * as z from 'zod/mini';
import { Id } from './id.ts';

/** One of the answers to a criterion, and what it is worth. */
export const Level = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  points: z.number().check(z.gte(-1000), z.lte(1000)),
});
export type Level = z.infer<typeof Level>;

export const Criterion = z.object({
  id: Id,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  levels: z.array(Level).check(
    z.minLength(1),
    z.maxLength(20),
    z.refine((levels) => new Set(levels.map(({ name }) => name)).size === levels.length, 'a level stands twice'),
  ),
});
export type Criterion = z.infer<typeof Criterion>;

/** By what the sets of a project are judged, in the owner's order. */
export const Rubric = z.array(Criterion).check(z.maxLength(50));
export type Rubric = z.infer<typeof Rubric>;

/** The level that each criterion was given; it keeps its name and points, should the rubric change later. */
export const Marks = z.record(Id, Level);
export type Marks = z.infer<typeof Marks>;

/** The sum of the points given under a rubric; null where none was. */
export function totalOf(rubric: Rubric, marks: Marks): number | null {
  const given = rubric.flatMap(({ id }) => marks[id]?.points ?? []);
  return given.length === 0 ? null : given.reduce((sum, points) => sum + points, 0);
}

/** The most points that a rubric gives. */
export function mostOf(rubric: Rubric): number {
  return rubric.reduce((sum, { levels }) => sum + Math.max(...levels.map(({ points }) => points)), 0);
}
