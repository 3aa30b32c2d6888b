import { describe, expect, it } from 'vitest';
import { chooseStages, countsLine, runStages, UnknownStage } from '../../../tools/test/run-stages.ts';
import { failed, passed, type Stage } from '../../../tools/test/stage.ts';

const STAGES: Stage[] = [
  { name: 'lint', run: () => failed('oxlint', 'a.ts: bad\nb.ts: worse') },
  { name: 'unit', run: () => ({ passed: 7, failed: 0, skipped: 2 }) },
  { name: 'build', run: () => failed('wxt build') },
  { name: 'copy', needs: ['build'], run: () => passed() },
  { name: 'end-to-end', needs: ['copy'], run: () => passed() },
];

function run(stages: readonly Stage[]) {
  const lines: string[] = [];
  return { counts: runStages(stages, (line) => lines.push(line)), lines };
}

describe('runStages', () => {
  it('names every stage in a line, and adds up their counts', () => {
    const { counts, lines } = run(STAGES.slice(0, 2));
    expect(lines.filter((line) => /^[✓✗]/u.test(line)).map((line) => line.split(/ +/u)[1])).toEqual(['lint', 'unit']);
    expect(counts).toEqual({ passed: 7, failed: 1, skipped: 2 });
  });

  it('shows what a failed stage said, apart from the stages', () => {
    expect(run(STAGES.slice(0, 1)).lines[1]).toBe('    a.ts: bad\n    b.ts: worse');
  });

  it('goes on after a failure', () => {
    expect(run(STAGES).lines.some((line) => line.startsWith('✓ unit'))).toBe(true);
  });

  it('counts as failed what cannot run, and says for want of what', () => {
    const { counts, lines } = run(STAGES.slice(2));
    expect(counts).toEqual({ passed: 0, failed: 3, skipped: 0 });
    expect(lines.at(-2)).toContain('not run: build failed');
    expect(lines.at(-1)).toContain('not run: copy failed');
  });
});

describe('chooseStages', () => {
  const names = (asked: string[]) => chooseStages(STAGES, asked).map(({ name }) => name);

  it('takes all where none is asked for', () => {
    expect(names([])).toEqual(['lint', 'unit', 'build', 'copy', 'end-to-end']);
  });

  it('takes what a stage needs along, in the order of the list', () => {
    expect(names(['end-to-end', 'lint'])).toEqual(['lint', 'build', 'copy', 'end-to-end']);
  });

  it('refuses a name that it does not know, with those that it does', () => {
    expect(() => names(['units'])).toThrow(UnknownStage);
    expect(() => names(['units'])).toThrow(/“units”.*lint, unit, build/u);
  });
});

describe('countsLine', () => {
  it('is the line that npm test ends with', () => {
    expect(countsLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
  });
});
