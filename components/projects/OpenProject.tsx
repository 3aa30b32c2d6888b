import { useState } from 'react';
import { countOf } from '../ui/counts.ts';
import { Notice } from '../ui/Notice.tsx';
import type { FileOutcome } from './take-project-file.ts';

interface OpenProjectProps {
  onShowProjects: () => void;
  /** Loads what reads the files; another in tests. */
  load?: () => Promise<{ takeProjectFile: (file: File) => Promise<FileOutcome> }>;
}

const loadReader = () => import('./take-project-file.ts');

/** Chooses project files, hand-ins or feedback where there is no screen of projects, and says what became of them. */
export function OpenProject({ onShowProjects, load = loadReader }: OpenProjectProps) {
  const { outcomes, left, unread, take, forget, giveUp } = useOpening(load);
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
      {unread.length > 0 && (
        <Notice onClose={giveUp} action={{ label: 'Try again', run: () => void take(unread) }}>
          {countOf(unread.length, 'file')} could not be opened: Parallax was updated, or its own files could not be
          read. Nothing was changed. If it fails again, close the sidebar and open it anew.
        </Notice>
      )}
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
function useOpening(load: NonNullable<OpenProjectProps['load']>) {
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[]>([]);
  const [left, setLeft] = useState(0);
  const [unread, setUnread] = useState<readonly File[]>([]);
  async function take(files: readonly File[]) {
    if (files.length === 0) return;
    setOutcomes([]);
    setLeft(files.length);
    setUnread([]);
    let taken = 0;
    try {
      const { takeProjectFile } = await load();
      for (const file of files) {
        const outcome = await takeProjectFile(file);
        taken += 1;
        setOutcomes((before) => [...before, outcome]);
        setLeft((before) => before - 1);
      }
    } catch {
      setUnread(files.slice(taken));
    } finally {
      setLeft(0);
    }
  }
  const forget = () => setOutcomes([]);
  return { outcomes, left, unread, take, forget, giveUp: () => setUnread([]) };
}
