import { useState, type DragEvent } from 'react';
import type { FileOutcome } from './take-project-file.ts';

interface TakeFilesProps {
  outcomes: readonly FileOutcome[];
  /** How many files are still to be looked at. */
  left: number;
  onTake: (files: readonly File[]) => void;
}

/** Where project files and hand-ins are dropped, many at once; and what became of each. */
export function TakeFiles({ outcomes, left, onTake }: TakeFilesProps) {
  const [isOver, setOver] = useState(false);
  return (
    <>
      <label
        className={isOver ? 'take-files take-files-over' : 'take-files'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          setOver(false);
          onTake([...event.dataTransfer.files]);
        }}
      >
        <span>Drop a project file to join it, or hand-ins, as many as you have:</span>
        <input
          type="file"
          multiple
          accept=".parallax,.handin"
          onChange={(event) => {
            onTake([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
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
