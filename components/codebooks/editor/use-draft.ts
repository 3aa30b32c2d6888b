import { useEffect, useMemo, useRef, useState } from 'react';
import type { Codebook, CodebookDraft, CodebookVersion } from '../../../model/codebook.ts';
import { latestVersion } from '../../../model/latest-version.ts';
import { draftOf } from '../../../model/codebook-draft.ts';
import type { Id } from '../../../model/id.ts';
import { keepDraft } from '../../../storage/codebooks/codebooks.ts';
import type { Attempt } from '../../ui/use-attempts.ts';
import { changesBetween, isUnchanged } from '../publishing/codebook-changes.ts';

/** More than a person remembers of one sitting. */
const MOST_STEPS = 500;

interface Steps {
  past: readonly CodebookDraft[];
  draft: CodebookDraft;
  future: readonly CodebookDraft[];
}

export interface Drafting {
  base: CodebookVersion;
  draft: CodebookDraft;
  /** Whether the draft changes anything, and whether the last step is in the library by now. */
  isChanged: boolean;
  isKept: boolean;
  /** Takes one step; each is kept at once and can be undone. */
  take: (step: (draft: CodebookDraft, base: CodebookVersion) => CodebookDraft) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
}

/** The draft of a codebook's next version. It is kept at every step, so that closing the page loses nothing. */
export function useDraft(codebook: Codebook, attempt: Attempt): Drafting {
  const base = latestVersion(codebook);
  const stored = useMemo(() => codebook.draft ?? draftOf(latestVersion(codebook)), [codebook]);
  const [steps, setSteps] = useState<Steps>({ past: [], draft: stored, future: [] });
  // Two steps may be taken before the first is drawn: a field that is left sends its text when a button is pressed.
  const latest = useRef(steps);
  const { isKept, send, isOwn } = useKeeping(codebook.id, attempt);

  function show(next: Steps) {
    latest.current = next;
    setSteps(next);
  }

  useEffect(() => {
    // What another tab made of it, or a version that was published.
    if (!isOwn(stored) && !isSame(stored, latest.current.draft)) show({ past: [], draft: stored, future: [] });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only news from the library is looked at.
  }, [stored]);

  function go(next: Steps) {
    show(next);
    send(next.draft, isUnchanged(changesBetween(base, next.draft)));
  }

  const { past, draft, future } = steps;
  const [before, after] = [past.at(-1), future[0]];
  return {
    base,
    draft,
    isChanged: !isUnchanged(changesBetween(base, draft)),
    isKept,
    take: (step) => {
      const now = latest.current;
      const next = step(now.draft, base);
      if (!isSame(next, now.draft)) go({ past: [...now.past, now.draft].slice(-MOST_STEPS), draft: next, future: [] });
    },
    undo: before ? () => go({ past: past.slice(0, -1), draft: before, future: [draft, ...future] }) : null,
    redo: after ? () => go({ past: [...past, draft], draft: after, future: future.slice(1) }) : null,
  };
}

/** Sends drafts to the library, and knows them again when the library shows them back: one after the other, or only the last. */
function useKeeping(id: Id, attempt: Attempt) {
  const unseen = useRef<CodebookDraft[]>([]);
  const waiting = useRef(0);
  const [isKept, setKept] = useState(true);

  function send(draft: CodebookDraft, isNothing: boolean) {
    unseen.current.push(draft);
    waiting.current += 1;
    setKept(false);
    const keeping = keepDraft(id, isNothing ? null : draft).finally(() => {
      waiting.current -= 1;
      setKept(waiting.current === 0);
    });
    attempt(
      keeping.catch((error: unknown) => {
        unseen.current = [];
        throw error;
      }),
    );
  }

  /** Whether it is one of ours, or older than one of ours that is on its way. */
  function isOwn(stored: CodebookDraft): boolean {
    const at = unseen.current.findLastIndex((draft) => isSame(draft, stored));
    if (at === -1) return unseen.current.length > 0;
    unseen.current = unseen.current.slice(at + 1);
    return true;
  }

  return { isKept, send, isOwn };
}

function isSame(one: CodebookDraft, other: CodebookDraft): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
