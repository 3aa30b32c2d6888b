/** Prints what it measured, and gives the exit code. */
export type Measure = (args: readonly string[]) => Promise<number>;

/** What `npm run measure -- NAME …` measures; each is loaded only when it is asked for. */
const MEASURES: ReadonlyMap<string, () => Promise<{ measure: Measure }>> = new Map([
  ['agreement', () => import('./agreement/agreement.ts')],
  ['coverage', () => import('./coverage/coverage.ts')],
  ['formats', () => import('./formats/formats.ts')],
  ['extraction', () => import('./extraction.ts')],
  ['revisions', () => import('./revisions.ts')],
  ['same-case', () => import('./same-case.ts')],
  ['suggestions', () => import('./suggestions/suggestions.ts')],
  ['voices', () => import('./voices/voices.ts')],
  ['wordings', () => import('./wordings/wordings.ts')],
]);

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = MEASURES.get(name);
  if (load) return (await load()).measure(args);
  console.error(`Usage: npm run measure -- NAME PATH… [--json]\nNAME is one of: ${[...MEASURES.keys()].join(', ')}.`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
