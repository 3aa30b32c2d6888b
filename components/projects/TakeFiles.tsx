import { FileDrop } from '../ui/FileDrop.tsx';
import type { FileOutcome } from './take-project-file.ts';

interface TakeFilesProps {
  outcomes: readonly FileOutcome[];
  /** How many files are still to be looked at. */
  left: number;
  onTake: (files: readonly File[]) => void;
}

/** Where project files and hand-ins are dropped, many at once; and what became of each. */
export function TakeFiles({ outcomes, left, onTake }: TakeFilesProps) {
  return (
    <>
      <FileDrop
        className="take-files"
        label="Drop a project file to join it, hand-ins or feedback, as many as you have:"
        accept=".parallax,.handin,.feedback"
        isMultiple
        onFiles={onTake}
      />
      <div aria-live="polite">
        {left > 0 && <p className="quiet">{left} left to look at…</p>}
        {outcomes.length > 0 && (
          <table className="file-outcomes" aria-label="What became of each file">
            <tbody>
              {outcomes.map(({ file, says, isTaken }, index) => (
                <tr key={`${file} ${index}`}>
                  <th scope="row">
                    <span aria-hidden="true">{isTaken ? '✓' : '·'}</span> {file}
                  </th>
                  <td>{says}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}
