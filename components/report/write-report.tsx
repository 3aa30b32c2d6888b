import { renderToStaticMarkup } from 'react-dom/server';
import { allowedInXml } from '../../exchange/xml/write-xml.ts';
import { ON_PAPER } from './charts/chart-colours.ts';
import { ALONE } from './charts/chart-layout.ts';
import type { SavedChart } from './charts/charts-of.tsx';
import type { ComparisonToSave } from './comparison-to-save.ts';
import { Report } from './Report.tsx';
import reportCss from './report.css?inline';

/**
 * The report as one HTML file. React writes every text as text: no word of a page, a note or a name can become markup, and the
 * file's own policy lets nothing run or load should one ever do.
 */
export async function writeReport(comparison: ComparisonToSave, sheet = reportCss): Promise<string> {
  const styles = withoutRanges(sheet);
  const report = <Report comparison={comparison} styles={styles} styleHash={await sourceHash(styles)} />;
  return `<!doctype html>\n${renderToStaticMarkup(report)}`;
}

/** One chart as an SVG file. */
export function writeSvg({ draw }: SavedChart): string {
  const drawn = renderToStaticMarkup(draw({ colours: ON_PAPER, layout: ALONE }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${allowedInXml(drawn)}`;
}

/** The build writes `(max-width: 640px)` as `(width<=640px)`, with a sign that markup would have to escape. */
function withoutRanges(sheet: string): string {
  return sheet
    .replaceAll(/\(width\s*<=\s*([\d.]+px)\)/gu, '(max-width:$1)')
    .replaceAll(/\(width\s*>=\s*([\d.]+px)\)/gu, '(min-width:$1)');
}

/** As a content security policy names a style sheet. @throws {Error} for one that React would have to escape. */
async function sourceHash(styles: string): Promise<string> {
  if (/[<>&"']/u.test(styles)) throw new Error('report.css holds a character that markup has to escape');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
  return `sha256-${btoa(String.fromCodePoint(...new Uint8Array(digest)))}`;
}
