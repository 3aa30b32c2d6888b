import { useState } from 'react';
import { countOf } from '../ui/counts.ts';
import { Notice } from '../ui/Notice.tsx';
import type { FileOutcome } from './take-project-file.ts';

/** Chooses project files, hand-ins or feedback where there is no screen of projects, and says what became of them. */
export function OpenProject({ onShowProjects }: { onShowProjects: () => void }) {
  const { outcomes, left, take, forget } = useOpening();
  const isTaken = outcomes.some((outcome) => outcome.isTaken);
  return (
    <>
      <label className="link open-project">
        Open project…
        <input
          type="file"
          className="visually-hidden"
          accept=".parallax,.handin,.feedback"
          multiple
          onChange={({ target }) => {
            void take([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </label>
      {left > 0 && <Notice>{countOf(left, 'file')} to open…</Notice>}
      {left === 0 && outcomes.length > 0 && (
        <Notice onClose={forget} {...(isTaken && { action: { label: 'To the project', run: onShowProjects } })}>
          {outcomes.map(({ file, says }, index) => (
            <span key={`${file} ${index}`} className="opened-file">
              {says}
            </span>
          ))}
        </Notice>
      )}
    </>
  );
}

/** One file after the other. What reads them is loaded when it is first needed: most sittings open none. */
function useOpening() {
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[]>([]);
  const [left, setLeft] = useState(0);
  async function take(files: readonly File[]) {
    if (files.length === 0) return;
    setOutcomes([]);
    setLeft(files.length);
    const { takeProjectFile } = await import('./take-project-file.ts');
    for (const file of files) {
      const outcome = await takeProjectFile(file);
      setOutcomes((before) => [...before, outcome]);
      setLeft((before) => before - 1);
    }
  }
  return { outcomes, left, take, forget: () => setOutcomes([]) };
}
