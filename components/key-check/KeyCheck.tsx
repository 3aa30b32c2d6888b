import type { KeyToCheck } from '../../storage/projects/read-key.ts';
import { ComparedWithModel } from './ComparedWithModel.tsx';
import '../annotate/annotate.css';
import './key-check.css';

interface KeyCheckProps {
  check: KeyToCheck;
  projectsAddress: string;
}

/** The reader's passages beside the project's key, or its example; of a key that is still hidden, when it opens. */
export function KeyCheck({ check, projectsAddress }: KeyCheckProps) {
  const { kind, by, project, isOpen } = check.model;
  return (
    <div className="key-check">
      <header>
        <h1>{kind === 'key' ? 'Your passages and the key' : 'Your passages and the example'}</h1>
        <p className="quiet">
          <a href={projectsAddress}>{project.name}</a>, made by <bdi>{by.name}</bdi>
        </p>
      </header>
      {isOpen ? (
        <ComparedWithModel check={check} />
      ) : (
        <p>
          The key opens here once you have handed in. Hand in under <a href={projectsAddress}>Projects</a>, then come
          back.
        </p>
      )}
    </div>
  );
}
