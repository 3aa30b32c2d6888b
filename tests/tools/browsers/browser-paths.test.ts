import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../../../tools/browsers/browser-paths.mjs';

describe('browserPath', () => {
  const machine = mkdtempSync(join(tmpdir(), 'parallax-browsers-'));
  const [first, second] = [join(machine, 'first'), join(machine, 'second')];
  const path = [first, second].join(delimiter);
  const program = (name: string) => {
    writeFileSync(name, '');
    chmodSync(name, 0o755);
    return name;
  };
  beforeAll(() => {
    mkdirSync(join(first, 'firefox'), { recursive: true });
    mkdirSync(second);
    writeFileSync(join(first, 'chromium'), 'not a program');
    program(join(second, 'chromium'));
    program(join(second, 'firefox'));
    program(join(machine, 'own-firefox'));
  });
  afterAll(() => rmSync(machine, { recursive: true }));

  it('finds a program on the path, and takes no file or folder of its name for one', () => {
    expect(browserPath('chromium', { PATH: path })).toBe(join(second, 'chromium'));
    expect(browserPath('firefox', { PATH: path })).toBe(join(second, 'firefox'));
  });

  it('takes the browser that the variable names', () => {
    const chosen = join(machine, 'own-firefox');
    expect(browserPath('firefox', { PATH: path, PARALLAX_FIREFOX: chosen })).toBe(chosen);
  });

  it('takes no other browser where the variable is wrong', () => {
    expect(browserPath('firefox', { PATH: path, PARALLAX_FIREFOX: join(machine, 'no-firefox') })).toBeNull();
  });
});
