import type { Codebook } from '../../model/codebook.ts';
import { countOf } from '../ui/counts.ts';
import { showMoment } from '../ui/dates.ts';
import { ChangeList } from './publishing/ChangeList.tsx';
import { changesBetween } from './publishing/codebook-changes.ts';

/** All versions of a codebook, the latest first, each with what it changed of the one before. */
export function CodebookHistory({ codebook: { versions } }: { codebook: Codebook }) {
  return (
    <ol className="codebook-history" reversed aria-label="Versions, the latest first">
      {versions.toReversed().map((version) => {
        const before = versions[version.version - 2];
        return (
          <li key={version.version}>
            <h2>
              Version {version.version} <span className="quiet">{showMoment(version.created)}</span>
            </h2>
            <p className="quiet">{countOf(version.codes.length, 'code')} below the four tags</p>
            {before ? (
              <ChangeList changes={changesBetween(before, version)} />
            ) : (
              <p className="quiet">The first version.</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
