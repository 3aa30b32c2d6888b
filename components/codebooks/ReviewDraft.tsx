import { useState } from 'react';
import { ask } from '../../messaging/ask.ts';
import type { Codebook } from '../../model/codebook.ts';
import { latestVersion } from '../../model/latest-version.ts';
import { faultOfHistory } from '../../model/codebook-rules.ts';
import type { Preview, Publication } from '../../storage/codebooks.ts';
import { countOf } from '../ui/counts.ts';
import type { Attempt } from '../ui/use-attempts.ts';
import { ChangeList } from './ChangeList.tsx';
import { changesBetween } from './codebook-changes.ts';

interface ReviewDraftProps {
  codebook: Codebook;
  preview: Preview | null;
  editAddress: string;
  decideAddress: string;
  attempt: Attempt;
}

/** What a draft changes and what becomes of the passages, before it is published. */
export function ReviewDraft({ codebook, preview, editAddress, decideAddress, attempt }: ReviewDraftProps) {
  const [done, setDone] = useState<Publication | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { draft } = codebook;
  if (done) return <Published {...done} editAddress={editAddress} decideAddress={decideAddress} />;
  if (!draft || !preview) {
    return (
      <p className="quiet codebook-empty">
        There is no draft. <a href={editAddress}>Change a definition or a code</a> first, then review it here.
      </p>
    );
  }
  const base = latestVersion(codebook);
  const fault = faultOfHistory([...codebook.versions, { ...draft }]);

  function publish() {
    setBusy(true);
    const publishing = ask('codebook.publish', { codebook: codebook.id, base: base.version }).then(setDone);
    attempt(publishing.finally(() => setBusy(false)));
  }

  return (
    <section className="codebook-review" aria-labelledby="review-title">
      <h2 id="review-title">What version {base.version + 1} changes</h2>
      <ChangeList changes={changesBetween(base, draft)} counts={preview.counts} />
      <p className="codebook-summary">{summaryOf(preview)}</p>
      {fault && <p role="alert">Not to be published yet: {fault}</p>}
      <p className="codebook-actions">
        <button type="button" className="button button-main" disabled={isBusy || fault !== null} onClick={publish}>
          {isBusy ? 'Publishing …' : `Publish version ${base.version + 1}`}
        </button>
        <a href={editAddress}>Back to the draft</a>
      </p>
      <p className="quiet">
        A published version stays as it is; earlier ones can always be read under “Versions”. What was wrong is put
        right by the next one.
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

type PublishedProps = Publication & Pick<ReviewDraftProps, 'editAddress' | 'decideAddress'>;

function Published({ version, changed, toDecide, editAddress, decideAddress }: PublishedProps) {
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
        <a href={editAddress}>Tags and codes</a>
      </p>
    </div>
  );
}
