import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBudgets, showWeight, weigh } from '../../tools/size-budget.ts';

/** Random bytes do not compress, so that a file weighs what was written. */
const KILOBYTES = (count: number) => randomBytes(count * 1000);

describe('weigh', () => {
  const build = mkdtempSync(join(tmpdir(), 'parallax-size-'));
  beforeAll(() => {
    mkdirSync(join(build, 'chunks'));
    writeFileSync(join(build, 'content-script.js'), KILOBYTES(7));
    writeFileSync(join(build, 'chunks/page.js'), KILOBYTES(20));
    writeFileSync(join(build, 'chunks/shared.js'), KILOBYTES(30));
    writeFileSync(
      join(build, 'page.html'),
      `<script type="module" src="/chunks/page.js"></script><link rel="modulepreload" href="/chunks/shared.js">
       <link rel="stylesheet" href="/assets/page.css">`,
    );
    writeFileSync(join(build, 'empty.html'), '<p>no script</p>');
  });
  afterAll(() => rmSync(build, { recursive: true }));

  const weightOf = (entry: string) => weigh(build, [{ what: 'part', entry, kB: 40 }])[0]?.weight;

  it('weighs a script, in kB of its gzip', () => {
    expect(weightOf('content-script.js')).toBeCloseTo(7, 0);
  });

  it('weighs all the scripts that a page loads', () => {
    expect(weightOf('page.html')).toBeCloseTo(50, 0);
  });

  it('does not take a part that is not there for a light one', () => {
    expect(() => weightOf('background.js')).toThrow(/ENOENT/u);
    expect(() => weightOf('empty.html')).toThrow(/loads no script/u);
  });
});

describe('the budgets', () => {
  it('hold the content script to 40 kB', () => {
    expect(readBudgets()).toContainEqual({ what: 'content script', entry: 'content-script.js', kB: 40 });
  });

  it('are shown beside the weight', () => {
    expect(showWeight({ what: 'sidebar', entry: 'sidepanel.html', kB: 160, weight: 117.04 })).toBe(
      'sidebar 117.0 of 160 kB',
    );
  });
});
