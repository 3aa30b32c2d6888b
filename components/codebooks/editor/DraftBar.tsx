import { useEffect, useRef } from 'react';
import { draftOf } from '../../../model/codebook-draft.ts';
import { undoKeyOf } from '../../undo/undo-keys.ts';
import type { Drafting } from './use-draft.ts';

interface DraftBarProps {
  drafting: Drafting;
  /** Why it cannot be published as it stands. */
  fault: string | null;
  reviewAddress: string;
}

/** Where the draft stands, and the ways back and on; Ctrl or Cmd with Z undoes, with Shift as well it does again. */
export function DraftBar({ drafting, fault, reviewAddress }: DraftBarProps) {
  const { base, isChanged, isKept, undo, redo, take } = drafting;
  useUndoKeys(drafting);
  return (
    <div className="draft-bar">
      <p role="status">
        {isChanged ? (
          <>
            <strong>Draft of version {base.version + 1}.</strong> {isKept ? 'Kept here' : 'Being kept …'}; passages are
            coded by version {base.version} until it is published.{' '}
            {fault && <span className="draft-fault">{fault}</span>}
          </>
        ) : (
          <>Version {base.version}, as it is. Whatever you change becomes a draft first.</>
        )}
      </p>
      <p className="draft-steps">
        <button type="button" className="button" disabled={!undo} onClick={() => undo?.()}>
          Undo in draft
        </button>
        <button type="button" className="button" disabled={!redo} onClick={() => redo?.()}>
          Redo in draft
        </button>
        <button type="button" className="button" disabled={!isChanged} onClick={() => take((_now, to) => draftOf(to))}>
          Throw draft away
        </button>
        {isChanged && !fault && (
          <a className="button draft-review" href={reviewAddress}>
            Review and publish
          </a>
        )}
      </p>
    </div>
  );
}

function useUndoKeys(drafting: Drafting): void {
  const latest = useRef(drafting);
  useEffect(() => {
    latest.current = drafting;
  });
  useEffect(() => {
    const closing = new AbortController();
    // Before the one undo of the sitting hears the key: here it means the draft.
    const listen = (event: KeyboardEvent) => onKey(event, latest.current);
    window.addEventListener('keydown', listen, { capture: true, signal: closing.signal });
    return () => closing.abort();
  }, []);
}

function onKey(event: KeyboardEvent, drafting: Drafting): void {
  const key = undoKeyOf(event);
  if (!key) return;
  event.preventDefault();
  drafting[key]?.();
}
