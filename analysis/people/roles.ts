import type { Actor } from './actor.ts';

/** What the holder of an office is called later. */
const CALLED_LATER: Record<string, readonly string[]> = {
  rep: ['congressman', 'congresswoman', 'lawmaker', 'representative'],
  reps: ['lawmaker'],
  sen: ['senator', 'lawmaker'],
  senator: ['lawmaker'],
  gov: ['governor'],
  dr: ['doctor'],
  prof: ['professor'],
  rev: ['reverend', 'pastor'],
  attorney: ['prosecutor', 'lawyer'],
  lawyer: ['attorney'],
  sgt: ['sergeant', 'officer'],
  chief: ['chief'],
  nominee: ['candidate'],
};

/** The vice president is no president. */
export function rolesOf(titles: readonly string[]): Set<string> {
  const isVice = titles.includes('vice');
  const own = titles.map((title) => (isVice && title === 'president' ? 'vice-president' : title));
  return new Set(own.flatMap((title) => [title, ...(CALLED_LATER[title] ?? [])]));
}

/** Also what its holder is called later. */
export function addRole(actor: Actor, role: string): void {
  for (const one of rolesOf([role])) actor.roles.add(one);
}
