// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../../components/report/charts/charts-of.tsx';
import { writeReport, writeSvg } from '../../../components/report/write-report.tsx';
import { idOf } from '../../model/examples.ts';
import { caseOf, ledger, post, story } from '../compare/long-bridge.ts';
import { toSave } from './to-save.ts';

const styles = await readFile('components/report/report.css', 'utf8');
const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)>" onload="alert(3)';

async function read(...articles: Parameters<typeof caseOf>): Promise<Document> {
  const html = await writeReport(toSave(caseOf(...articles)), styles);
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the report', () => {
  test('carries its sources: outlet, headline, address, date and the text that was read', async () => {
    const report = await read(post, ledger);
    const sources = report.querySelector('.sources')?.textContent ?? '';
    for (const words of ['The Harbour Post', 'Council shuts Long Bridge', '14 March 2026', 'version 1 of 1']) {
      expect(sources).toContain(words);
    }
    expect(sources).toContain(post.revisions[0]?.textHash);
    expect(report.querySelector('.sources a')?.getAttribute('href')).toBe(post.article.url);
    expect(report.body.textContent).toContain('How the figures are made');
  });

  test('has every figure cite its passages, and the passages below', async () => {
    const report = await read(post, ledger);
    const links = [...report.querySelectorAll<HTMLAnchorElement>('td a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(report.querySelector(link)).not.toBeNull();
    expect(report.querySelector('#A2')?.textContent).toContain('“Nobody ever looked,”');
    expect(report.querySelector('#A2')?.textContent).toContain('Dana Whitlock');
  });

  test('names who marked each passage where more than one author counts, and only there', async () => {
    const ben = { id: idOf(20), name: 'Ben', created: 0 };
    const bens = post.annotations.map((each) => ({ ...each, id: idOf(120), set: idOf(21), tags: ['fact' as const] }));
    const contents = caseOf({ ...post, annotations: [...post.annotations, ...bens.slice(1)] }, ledger);
    const authors = { whose: 'everybody' as const, others: new Map([[idOf(21), ben]]) };
    const markedBy = async (...counted: Parameters<typeof toSave>) => {
      const report = new DOMParser().parseFromString(await writeReport(toSave(...counted), styles), 'text/html');
      return [...report.querySelectorAll('#A1 .marked-by, #A2 .marked-by')].map(({ textContent }) =>
        textContent?.trim(),
      );
    };
    expect((await markedBy(contents, authors)).toSorted()).toEqual(['marked by Ben', 'marked by the reader']);
    expect(await markedBy(contents, { ...authors, whose: 'agreed' })).toEqual(['marked by the reader and Ben']);
    expect(await markedBy(contents, { ...authors, whose: 'mine' })).toEqual([]);
  });

  test('can fetch and run nothing, and is styled by its own sheet alone', async () => {
    const report = await read(post, ledger);
    const policy = report.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; base-uri 'none'; form-action 'none'$/u,
    );
    const digest = await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode(report.querySelector('style')?.textContent ?? ''),
    );
    expect(policy).toContain(btoa(String.fromCodePoint(...new Uint8Array(digest))));
    expect(report.querySelectorAll('script, link, img, iframe, object, [style], [src]')).toHaveLength(0);
  });

  test('takes a style sheet as the build writes it, with widths as ranges', async () => {
    const report = await writeReport(toSave(caseOf(post)), '@media (width<=640px){td{display:grid}}');
    expect(report).toContain('@media (max-width:640px){td{display:grid}}');
  });

  test('refuses a style sheet that markup would change', async () => {
    await expect(writeReport(toSave(caseOf(post)), 'p > a {}')).rejects.toThrow('report.css');
  });

  test('shows hostile words as words, wherever they stand', async () => {
    const hostile = story({
      id: 300,
      outlet: HOSTILE,
      headline: HOSTILE,
      blocks: [{ kind: 'paragraph', text: `One ${HOSTILE} two.` }],
      passages: [{ id: 310, words: HOSTILE, tags: ['quote', 'statistic'], fields: { speakers: [HOSTILE] } }],
    });
    const contents = caseOf(hostile, ledger);
    const comparison = toSave({ ...contents, case: { ...contents.case, name: HOSTILE } });
    const html = await writeReport(comparison, styles);
    const report = new DOMParser().parseFromString(html, 'text/html');
    expect(report.querySelectorAll('script, img')).toHaveLength(0);
    const attributes = [...report.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(report.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(report.querySelector('#A1 blockquote')?.textContent).toBe(HOSTILE);

    for (const chart of chartsOf(comparison)) {
      const picture = new DOMParser().parseFromString(writeSvg(chart), 'image/svg+xml');
      expect(picture.querySelectorAll('script, parsererror')).toHaveLength(0);
    }
  });
});

describe('a chart', () => {
  test.each(chartsOf(toSave(caseOf(post, ledger))).map((chart) => [chart.name, chart] as const))(
    '“%s” stands by itself as an SVG file',
    (_name, chart) => {
      const svg = writeSvg(chart);
      const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(picture.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
      expect(picture.querySelector('title')?.textContent).not.toBe('');
      // Nothing touches the picture's edges.
      expect(picture.documentElement.getAttribute('viewBox')).toMatch(/^0 0 760 /u);
      expect(picture.querySelector('svg > g')?.getAttribute('transform')).toBe('translate(20 20)');
      // No style sheet goes along.
      expect(svg).not.toContain('var(');
    },
  );

  test('is a picture also where a name has signs that XML has not, or half a character', () => {
    const odd = story({
      id: 300,
      outlet: 'The\b\0 Post \ud83d',
      blocks: [{ kind: 'paragraph', text: 'The bridge is shut, said Dana Whitlock.' }],
      passages: [
        { id: 310, words: 'The bridge is shut', tags: ['quote'], fields: { speakers: ['Dana\u001f \udc4d'] } },
      ],
    });
    const charts = chartsOf(toSave(caseOf(odd, ledger)));
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const svg = writeSvg(chart);
      expect(svg).not.toMatch(/[\0-\u{8}\v\f\u{E}-\u{1F}\u{D800}-\u{DFFF}]/u);
      expect(() => encodeURIComponent(svg)).not.toThrow();
    }
  });

  test('is not offered where there is nothing to draw', () => {
    const bare = story({ id: 400, published: null, blocks: [{ kind: 'paragraph', text: 'Nothing is marked here.' }] });
    expect(chartsOf(toSave(caseOf(bare)))).toEqual([]);
  });
});
