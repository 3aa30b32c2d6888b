import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page at rest, and the selectors of the nodes it looked at: on none, it would find nothing. */
export async function checkWithAxe(page: DrivenPage): Promise<{ wrong: string[]; looked: string[] }> {
  // What is busy is shown faded, and is about to be replaced.
  await page.waitFor('the page to be at rest', () => document.querySelector('[aria-busy="true"]') === null);
  const { violations, passes } = await page.evaluate<Pick<AxeResults, 'violations' | 'passes'>>(`
    ${AXE}
    // What is still fading in has the contrast of a moment.
    return Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      .then(() => axe.run(document, { resultTypes: ['violations', 'passes'] })).then(({ violations, passes }) => ({ violations, passes }));
  `);
  return {
    wrong: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    looked: passes.flatMap(({ nodes }) => nodes.map(({ target }) => target.flat().join(' '))),
  };
}
