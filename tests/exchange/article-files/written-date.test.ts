import { expect, test } from 'vitest';
import { dateInName, readWrittenDate } from '../../../exchange/article-files/written-date.ts';

test.each<[written: string, value: string | null]>([
  ['14 March 2026', '2026-03-14'],
  ['Saturday, 14 Mar. 2026', '2026-03-14'],
  ['March 14, 2026', '2026-03-14'],
  ['Sept 3rd 2026', '2026-09-03'],
  ['2026/3/4', '2026-03-04'],
  ['20260314', '2026-03-14'],
  ['2026-03-14 09:30:00', '2026-03-14T09:30:00'],
  ['2026-03-14 09:30:00+0100', '2026-03-14T09:30:00+01:00'],
  ['2026-03-14 09:30 UTC', '2026-03-14T09:30Z'],
  ['04/05/2026', null],
  ['31 February 2026', null],
  ['soon', null],
])('%s', (written, value) => {
  expect(readWrittenDate(written)?.value ?? null).toBe(value);
});

test.each<[name: string, value: string | null]>([
  ['2026-03-14 harbour', '2026-03-14'],
  ['harbour_20260314', '2026-03-14'],
  ['harbour.2026.03.14', '2026-03-14'],
  ['2026-13-14', null],
  ['1202603145', null],
  ['harbour', null],
])('in the name %s', (name, value) => {
  expect(dateInName(name)?.value ?? null).toBe(value);
});
