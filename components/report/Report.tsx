import { showMoment } from '../ui/dates.ts';
import { chartsOf } from './charts/charts-of.tsx';
import { IN_REPORT } from './charts/chart-colours.ts';
import { NARROW, WIDE } from './charts/chart-layout.ts';
import type { ComparisonToSave } from './comparison-to-save.ts';
import { figureTables } from './figure-tables.ts';
import { FigureTableShown } from './FigureTableShown.tsx';
import { Method } from './Method.tsx';
import { passageNumbers } from './passage-numbers.ts';
import { Passages } from './Passages.tsx';
import { Sources } from './Sources.tsx';

interface ReportProps {
  comparison: ComparisonToSave;
  styles: string;
  /** `sha256-…` of the styles: nothing else in the file may style it, and nothing at all may run or be fetched. */
  styleHash: string;
}

/** A comparison as one page that needs nothing else: no script, no network, no library. */
export function Report({ comparison, styles, styleHash }: ReportProps) {
  const { contents, articles, authors, saved, counted } = comparison;
  const numbers = passageNumbers(articles);
  const proposed = articles.reduce((sum, each) => sum + each.proposed, 0);
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content={`default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${contents.case.name}: a comparison`}</title>
        <style>{styles}</style>
      </head>
      <body>
        <main>
          <header>
            <h1 dir="auto">{contents.case.name}</h1>
            <p className="quiet">
              How {articles.length} articles frame it. Saved with Parallax on {showMoment(saved)}. Counting: {counted}.
            </p>
            {proposed > 0 && (
              <p className="notice">
                {proposed} of the passages counted are the machine’s proposals, which nobody has confirmed. They are
                marked “proposed”.
              </p>
            )}
          </header>
          <Sources comparison={comparison} />
          <section aria-labelledby="charts">
            <h2 id="charts">At a glance</h2>
            {chartsOf(comparison).map(({ name, draw }) => (
              <figure key={name} aria-label={name}>
                {/* The style sheet shows the one that the screen or the paper has room for. */}
                {draw({ colours: IN_REPORT, layout: WIDE })}
                {draw({ colours: IN_REPORT, layout: NARROW })}
              </figure>
            ))}
          </section>
          {figureTables(comparison).map((table) => (
            <FigureTableShown key={table.title} table={table} articles={articles} numbers={numbers} />
          ))}
          <Passages articles={articles} authors={authors} numbers={numbers} />
          <Method />
        </main>
      </body>
    </html>
  );
}
