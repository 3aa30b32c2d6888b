import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Readability from '@mozilla/readability/Readability.js';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { leanCode } from '../../../tools/build/lean-readability.ts';

const CODE = await readFile(fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')), 'utf8');
const lean = leanCode(CODE);
const { default: LeanReadability } = (await import(`data:text/javascript,${encodeURIComponent(lean)}`)) as {
  default: typeof Readability;
};

const WORDS =
  'The council closed the bridge, said the harbour office, after two of its bearings were found to be cracked. ';
const story = (inside: string) => `<title>Council shuts Long Bridge</title><nav><a href="/">Home</a></nav>
  <article><h1>Council shuts Long Bridge</h1><p class="byline">By Ada Marsh</p>${inside}</article>`;

const PAGES: Record<string, string> = {
  'paragraphs and boxes': story(
    `<p>${WORDS.repeat(4)}</p><div><div><p>${WORDS}</p></div></div><aside>${WORDS}</aside>`,
  ),
  'styles, links and pictures': story(
    `<p style="color: red" align="center">${WORDS.repeat(3)}<a href="/more">More</a></p>
     <figure data-src="/bridge.jpg"></figure><p>${WORDS.repeat(3)}<a href="javascript:go()">Go</a></p>`,
  ),
  'a table of figures': story(
    `<p>${WORDS.repeat(5)}</p><table><tr><th>Day</th><th>Vehicles</th></tr><tr><td>Monday</td><td>31,000</td></tr></table>`,
  ),
  'a table as a frame': `<table><tr><td>${story(`<p>${WORDS.repeat(6)}</p>`)}</td></tr></table>`,
  'lines for paragraphs': story(`${WORDS.repeat(3)}<br><br>${WORDS.repeat(3)}<br>${WORDS}`),
  'empty paragraphs and a frame of one cell': story(
    `<p>${WORDS.repeat(5)}</p><p> </p><br><p>${WORDS}</p><table><tr><td>${WORDS.repeat(3)}</td></tr></table>`,
  ),
  'pictures for those without scripts': story(
    `<p>${WORDS.repeat(4)}</p><div><img src="/small.jpg"><noscript><img src="/bridge.jpg"></noscript><p>${WORDS}</p></div>
     <div><img class="late"><noscript>${WORDS}</noscript></div><object data="/bridge.swf">${WORDS}</object>`,
  ),
  'from right to left': `<html lang="ar" dir="rtl">${story(`<p>${WORDS.repeat(5)}</p>`)}`,
  'too little': story('<p>Closed.</p>'),
  'metadata of its own': `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Council shuts Long Bridge',
    author: { name: 'Ada Marsh' },
    datePublished: '2026-03-05',
    publisher: { name: 'Harbour Post' },
  })}</script>${story(`<p>${WORDS.repeat(5)}</p>`)}`,
};

for await (const file of glob('{demo,tests/page/fixtures}/**/*.html')) PAGES[file] = await readFile(file, 'utf8');

/** As page/reading/readable-nodes.ts has them. */
const OPTIONS = { serializer: (node: Node) => node as Element, keepClasses: true, disableJSONLD: true };

interface Told {
  title?: string | null | undefined;
  byline?: string | null | undefined;
}

function read(Reader: typeof Readability, html: string, told: Told = {}) {
  const { document } = new JSDOM(html, { url: 'https://harbourpost.example/bridge' }).window;
  tell(document, 'dc.title', told.title);
  tell(document, 'author', told.byline);
  try {
    const parsed = new Reader<Element>(document, OPTIONS).parse();
    // Boxes without words may stay.
    const text = parsed?.content?.textContent?.replaceAll(/\s+/gu, ' ').trim();
    // The lean one does not give back the title that it was told.
    return parsed && { text, byline: parsed.byline, title: parsed.title ?? told.title };
  } catch (error) {
    return { failure: (error as Error).message };
  }
}

function tell(document: Document, name: string, content: string | null | undefined): void {
  if (!content) return;
  const meta = document.createElement('meta');
  meta.setAttribute('name', name);
  meta.setAttribute('content', content);
  document.documentElement.append(meta);
}

describe('what is left of Readability', () => {
  test.each(Object.entries(PAGES))('finds the same article, told title and author: %s', (_name, html) => {
    const found = read(Readability, html);
    const told = found && 'title' in found ? found : {};
    expect(read(LeanReadability, html, told)).toEqual(read(Readability, html, told));
  });

  test('is a good deal less', () => {
    expect(lean.length).toBeLessThan(CODE.length / 2);
    expect(lean).not.toMatch(/console|_grabArticle/u);
  });

  test('is not made of what is written in another way', () => {
    expect(() => leanCode(CODE.replace('this._docJSDOMParser = ', 'const parser = this._docJSDOMParser || '))).toThrow(
      'written in another way',
    );
    expect(() => leanCode(CODE.replace('if (isPaging)', 'if (page !== null)'))).toThrow('written in another way');
    expect(() => leanCode('export default class Readability {}')).toThrow('written in another way');
  });
});
