/** What `npm run measure -- NAME …` measures; each is loaded only when it is asked for, and gives the exit code. */
const MEASURES: ReadonlyMap<string, () => Promise<{ measure: (args: readonly string[]) => Promise<number> }>> = new Map(
  [['extraction', () => import('./extraction.ts')]],
);

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = MEASURES.get(name);
  if (load) return (await load()).measure(args);
  console.error(`Usage: npm run measure -- NAME PATH… [--json]\nNAME is one of: ${[...MEASURES.keys()].join(', ')}.`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));

export {};
