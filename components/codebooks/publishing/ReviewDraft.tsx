import type { Codebook } from '../../../model/codebook.ts';
import { latestVersion } from '../../../model/latest-version.ts';
import { faultOfHistory } from '../../../model/codebook-rules.ts';
import type { Preview } from '../../../storage/codebooks/publish-codebook.ts';
import { countOf } from '../../ui/counts.ts';
import type { Attempt } from '../../ui/use-attempts.ts';
import { ChangeList } from './ChangeList.tsx';
import { changesBetween } from './codebook-changes.ts';
import { usePublishing, type Published } from './use-publishing.ts';

interface ReviewDraftProps {
  codebook: Codebook;
  preview: Preview | null;
  editAddress: string;
  decideAddress: string;
  attempt: Attempt;
}

/** What a draft changes and what becomes of the passages, before it is published. */
export function ReviewDraft({ codebook, preview, editAddress, decideAddress, attempt }: ReviewDraftProps) {
  const { done, progress, publish, cancel, takeBack } = usePublishing(codebook.id, attempt);
  const { draft } = codebook;
  // Undone elsewhere, as in the head of the workspace, it is none any more.
  if (done && latestVersion(codebook).version >= done.version) {
    return (
      <PublishedVersion
        published={done}
        editAddress={editAddress}
        decideAddress={decideAddress}
        onTakeBack={() => takeBack(done)}
      />
    );
  }
  if (progress) return <Publishing {...progress} onCancel={cancel} />;
  if (!draft || !preview) {
    return (
      <p className="quiet codebook-empty">
        There is no draft. <a href={editAddress}>Change a definition or a code</a> first, then review it here.
      </p>
    );
  }
  const base = latestVersion(codebook);
  const fault = faultOfHistory([...codebook.versions, { ...draft }]);

  return (
    <section className="codebook-review" aria-labelledby="review-title">
      <h2 id="review-title">What version {base.version + 1} changes</h2>
      <ChangeList changes={changesBetween(base, draft)} counts={preview.counts} />
      <p className="codebook-summary">{summaryOf(preview)}</p>
      {fault && <p role="alert">Not to be published yet: {fault}</p>}
      <p className="codebook-actions">
        <button
          type="button"
          className="button button-main"
          disabled={fault !== null}
          onClick={() => publish(base.version)}
        >
          Publish version {base.version + 1}
        </button>
        <a href={editAddress}>Back to the draft</a>
      </p>
      <p className="quiet">
        It can be undone in this sitting, until a passage is tagged by it, a draft stands on it or it goes out with a
        project or a hand-in. From then on it stays as it is, and what was wrong is put right by the next one. All
        versions can be read under “Versions”.
      </p>
    </section>
  );
}

function summaryOf({ changed, toDecide }: Preview): string {
  if (changed + toDecide === 0) return 'No passage of yours gets other codes.';
  const parts = [
    changed > 0 && `${countOf(changed, 'passage')} ${changed === 1 ? 'gets its' : 'get their'} new codes by themselves`,
    toDecide > 0 && `${countOf(toDecide, 'passage')} ${toDecide === 1 ? 'waits' : 'wait'} for you to decide`,
  ];
  return `${parts.filter(Boolean).join('; ')}. What each had before is kept in its history.`;
}

function Publishing({ done, total, onCancel }: { done: number; total: number; onCancel: () => void }) {
  return (
    <div className="codebook-publishing">
      <p role="status">
        Publishing
        {total > 0 && `: ${done.toLocaleString('en-GB')} of ${countOf(total, 'passage')} have their new codes`} …
      </p>
      {total > 0 && <progress value={done} max={total} aria-label="Passages that have their new codes" />}
      <p>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>{' '}
        <span className="quiet">Nothing is changed then.</span>
      </p>
    </div>
  );
}

interface PublishedVersionProps extends Pick<ReviewDraftProps, 'editAddress' | 'decideAddress'> {
  published: Published;
  onTakeBack: () => void;
}

function PublishedVersion({ published, editAddress, decideAddress, onTakeBack }: PublishedVersionProps) {
  const { version, changed, toDecide } = published;
  return (
    <div className="codebook-published" role="status">
      <h2>Version {version} is published</h2>
      <p>
        {changed > 0 && `${countOf(changed, 'passage')} got new codes. `}
        {toDecide > 0
          ? `${countOf(toDecide, 'passage')} ${toDecide === 1 ? 'waits' : 'wait'} for you.`
          : 'Nothing waits for you.'}
      </p>
      <p className="codebook-actions">
        {toDecide > 0 && (
          <a className="button button-main" href={decideAddress}>
            Decide now
          </a>
        )}
        <button type="button" className="button" onClick={onTakeBack}>
          Undo publishing
        </button>
        <a href={editAddress}>Tags and codes</a>
      </p>
    </div>
  );
}
