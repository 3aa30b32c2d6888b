import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readRecord } from '../../model/read-record.ts';
import { folderFiles } from './folder-files.ts';
import { HOST_LABEL } from './host-labels.ts';
import type { NewsSite } from './news-site.ts';

/** What `demo/manifest.json` says: the case, and its outlets in the order in which they are shown. */
const DemoManifest = z.object({
  case: z.string().check(z.minLength(1)),
  outlets: z
    .array(
      z.object({
        /** Its folder in `demo/`, and the first label of its host. */
        name: z.string().check(z.regex(HOST_LABEL, 'not a host label: small letters, digits and hyphens')),
        outlet: z.string().check(z.minLength(1)),
        /** The path of its article. */
        article: z.string().check(z.startsWith('/')),
      }),
    )
    .check(z.minLength(1)),
});
type DemoManifest = z.infer<typeof DemoManifest>;

const DEMO = join(import.meta.dirname, '../../demo');

/** @throws {InvalidRecord} naming the field that is wrong. */
export async function demoManifest(folder = DEMO): Promise<DemoManifest> {
  return readRecord(
    DemoManifest,
    JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')),
    'demo/manifest.json',
  );
}

/** The invented outlets of the demo case, each as its folder has it. */
export async function demoSites(folder = DEMO): Promise<NewsSite[]> {
  const { outlets } = await demoManifest(folder);
  return Promise.all(
    outlets.map(async (outlet) => ({ ...outlet, files: await folderFiles(join(folder, outlet.name)) })),
  );
}
