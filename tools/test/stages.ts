import { readBudgets, showWeight, weigh } from '../size-budget.ts';
import { checkWith, type Command } from './command.ts';
import type { Outcome, Stage } from './stage.ts';
import { runVitest } from './vitest-stage.ts';
import { lintWebExtension } from './web-ext-lint.ts';

const CHROMIUM_BUILD = '.output/chrome-mv3';
const FIREFOX_BUILD = '.output/firefox-mv3';

/** Writes .wxt/, from which TypeScript knows the addresses of our own pages and scripts. */
const WXT_TYPES: Command = ['wxt', 'prepare'];

/** What `npm test` runs, in this order. */
export const STAGES: readonly Stage[] = [
  check('lint', WXT_TYPES, ['oxlint']),
  check('unused', ['knip']),
  check('format', ['oxfmt', '--check']),
  check('types', WXT_TYPES, ['tsc', '--noEmit']),
  { name: 'unit', run: () => runVitest('unit', 'unit') },
  check('build-chromium', ['wxt', 'build']),
  check('build-firefox', ['wxt', 'build', '--browser', 'firefox', '--mv3']),
  { name: 'size', needs: ['build-chromium', 'build-firefox'], run: checkSizes },
  { name: 'web-ext', needs: ['build-firefox'], run: () => lintWebExtension('web-ext', FIREFOX_BUILD) },
  {
    name: 'end-to-end-chromium',
    needs: ['build-chromium'],
    run: () => runVitest('end-to-end-chromium', 'chromium'),
  },
  { name: 'end-to-end-firefox', needs: ['build-firefox'], run: () => runVitest('end-to-end-firefox', 'firefox') },
];

function check(name: string, ...commands: readonly Command[]): Stage {
  return { name, run: () => checkWith(name, commands) };
}

function checkSizes(): Outcome {
  const weighed = [CHROMIUM_BUILD, FIREFOX_BUILD].flatMap((folder) => weigh(folder, readBudgets()));
  const tooHeavy = weighed.filter(({ weight, kB }) => weight > kB);
  const figures = weighed.map(showWeight);
  return {
    passed: weighed.length - tooHeavy.length,
    failed: tooHeavy.length,
    skipped: 0,
    note: [...new Set(figures)].join(', '),
    ...(tooHeavy.length > 0 && { details: tooHeavy.map(showWeight).join('\n') }),
  };
}
