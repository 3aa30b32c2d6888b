import '../../messaging/fake-browser.ts';
import { expect, test } from 'vitest';
import { isBackupLate, saySinceBackup } from '../../../components/backup/reminder.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 28);
const ago = (days: number) => NOW - days * DAY;

test.each<[what: string, Parameters<typeof isBackupLate>[0], boolean]>([
  ['an empty library', { made: null, begun: null, dismissed: null }, false],
  ['a young library', { made: null, begun: ago(29), dismissed: null }, false],
  ['an old library that never was', { made: null, begun: ago(30), dismissed: null }, true],
  ['one that was backed up lately', { made: ago(29), begun: ago(500), dismissed: null }, false],
  ['one that was backed up long ago', { made: ago(30), begun: ago(500), dismissed: null }, true],
  ['one whose reminder was put aside', { made: ago(40), begun: ago(500), dismissed: ago(13) }, false],
  ['one whose reminder was put aside long ago', { made: ago(60), begun: ago(90), dismissed: ago(14) }, true],
])('the reminder for %s', (_what, memory, isDue) => {
  expect(isBackupLate(memory, NOW)).toBe(isDue);
});

test.each([
  [null, 'Your library was never backed up'],
  [ago(1), 'Your library was last backed up 1 day ago'],
  [ago(41.5), 'Your library was last backed up 41 days ago'],
])('%j is said as “%s”', (made, says) => {
  expect(saySinceBackup(made, NOW)).toBe(says);
});
