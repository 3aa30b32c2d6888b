import { SharedState } from '../ui/shared-state.ts';

/** The work that goes on when its screen is left, and the screen that it was begun on. */
const SCREENS = {
  'articles in': 'import',
  'annotations in': 'exchange',
  'annotations out': 'exchange',
  backup: 'backup',
} as const;
export type WorkName = keyof typeof SCREENS;
export type WorkingScreen = (typeof SCREENS)[WorkName];

export function screenOfWork(name: WorkName): WorkingScreen {
  return SCREENS[name];
}

/** Long work that was begun on a screen, as the workspace's frame tells of it on all others. */
export type ScreenWork =
  | {
      is: 'running';
      /** What is being done: “Writing the backup”. */
      label: string;
      done: number;
      /** Null where it is not known beforehand. */
      total: number | null;
      /** Null for a step that cannot be stopped. */
      cancel: (() => void) | null;
    }
  /** Over; what came of it in a few words. */
  | { is: 'over'; said: string };

type Works = ReadonlyMap<WorkName, ScreenWork>;

/** What this page works at. With the tab it ends: each kind of work leaves nothing half done then, or goes on the next time. */
export const runningWork = new SharedState<Works>(new Map());

/** Tells what some work has come to; null where there is nothing to tell. That it is over is news only where it ran. */
export function tellWork(name: WorkName, work: ScreenWork | null): void {
  const works = new Map(runningWork.current());
  const before = works.get(name);
  if (work === null && !before) return;
  if (work?.is === 'over' && before?.is !== 'running') return;
  if (work === null) works.delete(name);
  else works.set(name, work);
  runningWork.set(works);
}

/** A page is looked at: what came of the work that was begun there stands on it. */
export function seePage(page: string): void {
  for (const [name, { is }] of runningWork.current()) {
    if (is === 'over' && screenOfWork(name) === page) tellWork(name, null);
  }
}
