import { CodebookEditor } from '../../../components/codebooks/editor/CodebookEditor.tsx';
import { CodebookFrame } from '../../../components/codebooks/CodebookFrame.tsx';
import { CodebookHistory } from '../../../components/codebooks/CodebookHistory.tsx';
import { CodebookText } from '../../../components/codebooks/CodebookText.tsx';
import type { CodebookPart } from '../../../components/codebooks/codebook-parts.ts';
import { DecideCodes } from '../../../components/codebooks/deciding/DecideCodes.tsx';
import { ReviewDraft } from '../../../components/codebooks/publishing/ReviewDraft.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { useAttempts, type Attempt } from '../../../components/ui/use-attempts.ts';
import type { Codebook } from '../../../model/codebook.ts';
import type { Id } from '../../../model/id.ts';
import { viewCodesToDecide } from '../../../storage/codebooks/code-decisions.ts';
import { countCodes, viewCodebook } from '../../../storage/codebooks/codebooks.ts';
import { previewPublication } from '../../../storage/codebooks/publish-codebook.ts';
import { nameCodebook } from '../../../storage/undo/undoable-codebooks.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { NotThere } from '../NotThere.tsx';
import { hashOf, type Route } from '../routes.ts';

/** One codebook: its tags and codes, the review of a draft, what waits for a decision, its versions. */
export function CodebookPage({ id, part }: Route & { page: 'codebook' }) {
  const view = useLiveQuery(() => viewCodebook(id), [id]);
  const { failure, forget, attempt } = useAttempts();
  if (view === undefined) return null;
  if (view === null) return <NotThere what="codebook" />;
  const { codebook, toDecide, isOwn } = view;
  const addressOf = (each: CodebookPart) => hashOf({ page: 'codebook', id, part: each });
  return (
    <CodebookFrame
      codebook={codebook}
      toDecide={toDecide}
      isOwn={isOwn}
      part={part}
      addressOf={addressOf}
      onRename={(name) => attempt(nameCodebook(id, name))}
    >
      {!isOwn && part === 'edit' && <CodebookText codebook={codebook} />}
      {isOwn && part === 'edit' && <Edit codebook={codebook} reviewAddress={addressOf('review')} attempt={attempt} />}
      {isOwn && part === 'review' && <Review codebook={codebook} addressOf={addressOf} attempt={attempt} />}
      {part === 'decide' && <Decide id={id} attempt={attempt} />}
      {part === 'versions' && <CodebookHistory codebook={codebook} />}
      {failure && (
        <div className="codebook-failure">
          <Notice onClose={forget}>{failure}</Notice>
        </div>
      )}
    </CodebookFrame>
  );
}

interface PartProps {
  codebook: Codebook;
  attempt: Attempt;
}

const NO_COUNTS: ReadonlyMap<Id, number> = new Map();

function Edit({ codebook, reviewAddress, attempt }: PartProps & { reviewAddress: string }) {
  const counts = useLiveQuery(() => countCodes(codebook.id), [codebook.id]) ?? NO_COUNTS;
  return <CodebookEditor codebook={codebook} counts={counts} reviewAddress={reviewAddress} attempt={attempt} />;
}

function Review({ codebook, addressOf, attempt }: PartProps & { addressOf: (part: CodebookPart) => string }) {
  const preview = useLiveQuery(() => previewPublication(codebook.id), [codebook.id]);
  if (preview === undefined) return null;
  return (
    <ReviewDraft
      codebook={codebook}
      preview={preview}
      editAddress={addressOf('edit')}
      decideAddress={addressOf('decide')}
      attempt={attempt}
    />
  );
}

function Decide({ id, attempt }: { id: Id; attempt: Attempt }) {
  const view = useLiveQuery(() => viewCodesToDecide(id), [id]);
  if (!view) return null;
  return (
    <DecideCodes
      {...view}
      articleAddress={(article, passage) => hashOf({ page: 'article', id: article, show: [passage] })}
      attempt={attempt}
    />
  );
}
