import type { CorpusPassage, CorpusText } from '../../../model/corpus.ts';
import { codePointOffsets } from '../../../exchange/code-points.ts';
import type { OffsetUnit } from '../../../exchange/format.ts';

interface FirstRowsProps {
  texts: readonly CorpusText[];
  nameOf: (code: string) => string;
  /** What the chosen format's offsets count. */
  offsets: OffsetUnit;
  withText: boolean;
}

const MOST_ROWS = 5;

/** The first passages as they will leave, so that a wrong choice is seen before a file is made of it. */
export function FirstRows({ texts, nameOf, offsets, withText }: FirstRowsProps) {
  const rows = texts.flatMap((text) => text.passages.map((passage) => ({ text, passage }))).slice(0, MOST_ROWS);
  if (rows.length === 0) {
    return <p className="quiet">There is no annotation in what you chose: the file will hold the articles alone.</p>;
  }
  return (
    <table className="exchange-rows">
      <caption>The first {rows.length === 1 ? 'annotation' : `${rows.length} annotations`}</caption>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Codes</th>
          <th scope="col">Passage</th>
          <th scope="col">From–to</th>
          <th scope="col">By</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ text, passage }, index) => (
          <tr key={passage.id ?? index}>
            <td>{text.article.outlet}</td>
            <td>{passage.codes.map(nameOf).join(', ')}</td>
            <td className="exchange-words">
              {withText ? passage.quote?.exact : <span className="quiet">left out</span>}
            </td>
            <td className="exchange-place">{placeOf(passage, text.text, offsets)}</td>
            <td>{passage.author?.name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function placeOf({ position }: CorpusPassage, text: string | null, offsets: OffsetUnit): string {
  if (!position || text === null) return 'no place';
  const convert = offsets === 'UTF-16 code units' ? (offset: number) => offset : codePointOffsets(text);
  return `${convert(position.start)}–${convert(position.end)}`;
}
