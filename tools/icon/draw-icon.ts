import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { browserPath } from '../browsers/browser-paths.mjs';

/** Draws public/icon/ from icon.svg; to be run after a change of the drawing: `node tools/icon/draw-icon.ts`. */

const SIZES = [16, 32, 48, 96, 128];

async function drawIcon(page: Page, size: number): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}

const executablePath = browserPath('chromium');
if (!executablePath) throw new Error('The icon is drawn by Chromium, and none was found. See tools/browsers/.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
const drawing = Buffer.from(readFileSync('tools/icon/icon.svg')).toString('base64');
await page.setContent(
  `<style>body { margin: 0 } img { display: block; width: 100vw }</style><img src="data:image/svg+xml;base64,${drawing}">`,
);
for (const size of SIZES) await drawIcon(page, size);
await browser.close();
