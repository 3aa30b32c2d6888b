import { reasonInWords } from '../../analysis/coverage/reason.ts';
import type { CoverageCell } from '../../analysis/coverage/cell.ts';
import { touched, type Stretch } from '../../analysis/stretch.ts';
import { sentencesIn, type ArticleText } from '../compare/article-text.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { KeyButton } from '../ui/KeyButton.tsx';
import { ANSWERS, differenceInWords } from './answers.ts';
import type { FactRow } from './fact-row.ts';
import { placeIn, type FactStep } from './fact-steps.ts';
import type { Matrix } from './use-coverage.ts';

interface OpenCellProps {
  row: FactRow;
  cell: CoverageCell;
  compared: ComparedArticle;
  matrix: Matrix;
}

/** What one article says of a fact, in its context: the reason for the answer, and what the reader can say instead. */
export function OpenCell({ row, cell, compared, matrix: { perform } }: OpenCellProps) {
  const place = placeIn(row, compared.article.id);
  const hasTelling = row.tellings.some(({ article }) => article === compared.article.id);
  const press = (does: FactStep | 'show') => () => perform({ does });
  return (
    <div className="open-cell">
      <p>
        <strong>
          <bdi>{compared.name}</bdi>: {ANSWERS[cell.answer]}
        </strong>{' '}
        <span className="quiet">{sayWhy(cell)}</span>
      </p>
      {place ? (
        <InContext text={compared.text} stretch={place} />
      ) : (
        <p className="quiet">No sentence of it shares a word with the fact.</p>
      )}
      <p className="open-cell-actions">
        {place && <KeyButton label="In the article" keyName="O" onPress={press('show')} />}
        {place && !isSaid(cell, 'told') && <KeyButton label="This tells it" keyName="T" onPress={press('told')} />}
        {!isSaid(cell, 'not told') && <KeyButton label="Not told here" keyName="N" onPress={press('not told')} />}
        {hasTelling && <KeyButton label="Split off" keyName="S" onPress={press('split off')} />}
        {row.confirmed && (
          <KeyButton label="Take the fact away" keyName="Delete" sign="Del" onPress={press('remove')} />
        )}
      </p>
    </div>
  );
}

/** What the reader said needs not be said again. */
function isSaid({ by, answer }: CoverageCell, said: 'told' | 'not told'): boolean {
  return by === 'person' && (answer === 'not told') === (said === 'not told');
}

function sayWhy(cell: CoverageCell): string {
  const parts = [
    cell.by === 'person' ? 'as I confirmed' : 'by rules, unconfirmed',
    differenceInWords(cell),
    cell.answer === 'not yet known' ? 'published before the first that tells it' : '',
    cell.by === 'machine' && cell.reason ? reasonInWords(cell.reason) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The sentences around a passage. */
function InContext({ text, stretch }: { text: ArticleText; stretch: Stretch }) {
  const sentences = sentencesIn(text);
  const { start, end } = touched(sentences, stretch);
  const from = sentences[Math.max(0, start - 1)]?.start ?? stretch.start;
  const to = sentences[Math.min(end, sentences.length - 1)]?.end ?? stretch.end;
  return (
    <blockquote className="open-cell-context" lang={text.language ?? ''} dir="auto">
      {text.text.slice(from, stretch.start)}
      <mark>{text.text.slice(stretch.start, stretch.end)}</mark>
      {text.text.slice(stretch.end, Math.max(to, stretch.end))}
    </blockquote>
  );
}
