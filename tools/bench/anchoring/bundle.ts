import { join } from 'node:path';
import { build } from 'vite';
import type { Rolldown } from 'vite';

const IN_PAGE = join(import.meta.dirname, 'in-page');

/** What the page runs besides the engines. */
export const bundleBenchPage = (): Promise<string> => bundle('bench-page.ts');

/** What follows the changes of a page, as the content script does. */
export const bundleMutations = (): Promise<string> => bundle('../../mutations/in-page.ts');

/** What compares a large case, drawn as in the extension's own pages. */
export const bundleComparison = (): Promise<string> => bundle('../../comparison/in-page.ts');

/** What fills a library and times what people do in it. */
export const bundleLibrary = (): Promise<string> => bundle('../../library/in-page.ts');

/** The engines by the names of their files; each is a script by itself, so that one that cannot be built is missed alone. */
export const ENGINE_FILES = ['parallax', 'floor', 'recogito', 'apache-annotator', 'dom-anchor-text-quote'] as const;

/** @throws what the bundler says, for a package that lacks something. */
export function bundleEngine(file: (typeof ENGINE_FILES)[number]): Promise<string> {
  return bundle(`engines/${file}.ts`);
}

async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // A script by itself has no address, by which a worker's would be told.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'location.href' },
    build: { write: false, lib: { entry: join(IN_PAGE, file), formats: ['iife'], name: 'bench' } },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const script = output?.output.find(({ type }) => type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`${file} was not bundled into a script.`);
  return script.code;
}
