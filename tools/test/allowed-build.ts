import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { passed, type Outcome } from './stage.ts';

const Manifest = z.record(z.string(), z.unknown());

/** Where the end-to-end tests serve their outlets. */
const TEST_SITES = 'http://*.localhost/*';

/**
 * Copies a build as it would be had the reader allowed the test's sites: one line of the manifest more, the
 * rest byte for byte the same. A test cannot click the question that Chromium asks the reader.
 */
export function makeAllowedBuild(from: string, to: string): Outcome {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const path = join(to, 'manifest.json');
  const manifest = { ...Manifest.parse(JSON.parse(readFileSync(path, 'utf8'))), host_permissions: [TEST_SITES] };
  writeFileSync(path, JSON.stringify(manifest));
  return passed(`${to}, with ${TEST_SITES} allowed`);
}
