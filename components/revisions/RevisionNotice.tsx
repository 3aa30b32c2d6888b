import { useMemo } from 'react';
import { diffRevisions } from '../../analysis/revisions/revision-diff.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Revision } from '../../model/revision.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { countOf } from '../ui/counts.ts';
import { showMoment } from '../ui/dates.ts';
import { touchedPassages } from './touched-passages.ts';

interface RevisionNoticeProps {
  /** When the reader last read the article, and what it then said. */
  since: Timestamp;
  from: Revision;
  to: Revision;
  annotations: readonly LiveAnnotation[];
  language: string | null;
  /** Where the two revisions are shown beside each other. */
  address: string;
  onClose: () => void;
}

/** Says that the outlet edited its article since the reader was last here, how much, and which passages that touches. */
export function RevisionNotice({ since, from, to, annotations, language, address, onClose }: RevisionNoticeProps) {
  const changes = useMemo(() => diffRevisions(from.blocks, to.blocks, language), [from, to, language]);
  const changed = changes.filter(({ kind }) => kind !== 'same').length;
  const touched = touchedPassages(from, changes, annotations).length;
  if (changed === 0) return null;
  return (
    <div className="notice" role="status">
      <span className="notice-text">
        <strong>Edited</strong> since you last read it ({showMoment(since)}): {countOf(changed, 'paragraph')} changed
        {touched > 0 && `; touches ${countOf(touched, 'passage')} of yours`}.
      </span>
      <a className="link" href={address} target="_blank" rel="noreferrer">
        Compare
      </a>
      <button type="button" className="notice-close" aria-label="Close" onClick={onClose}>
        ×
      </button>
    </div>
  );
}
