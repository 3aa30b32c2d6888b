import { demoManifest, demoSites } from '../news-server/demo-sites.ts';
import { fileSites } from '../news-server/file-sites.ts';
import { serveNews } from '../news-server/serve-news.ts';
import { buildExtension } from './build-extension.ts';
import { demonstrate } from './demonstrate.ts';
import { demoReading } from './demo-reading.ts';
import { openForPerson } from './open-for-person.ts';
import type { Reading } from './reading.ts';
import { ruleReading } from './rule-reading.ts';

/**
 * `npm start`: the demo case, or a person's own articles (`npm start -- FILE…`), in a Chromium with the extension
 * loaded. Without a display it does the main job by itself, and leaves what came of it in `demo-output/`.
 */
async function start(files: readonly string[]): Promise<void> {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
  const sites = files.length > 0 ? await fileSites(files) : await demoSites();
  const extension = buildExtension();
  const news = await serveNews(sites, { signal: ending.signal });
  const setting = { sites, news, extension, signal: ending.signal };
  try {
    if (hasDisplay()) {
      await openForPerson(setting);
    } else {
      await demonstrate({ ...setting, ...(await whatToRead(files)) });
    }
  } finally {
    await news.close();
  }
}

async function whatToRead(files: readonly string[]): Promise<{ caseName: string; reading: Reading }> {
  if (files.length > 0) return { caseName: 'Articles from files', reading: ruleReading() };
  return { caseName: (await demoManifest()).case, reading: await demoReading() };
}

/** Windows and macOS always have one; on Linux a variable names it. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
