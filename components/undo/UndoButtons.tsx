import { useEffect, useRef, useState } from 'react';
import { ask } from '../../messaging/ask.ts';
import type { UndoLog, UndoStep } from '../../storage/undo/undo-step.ts';
import { Notice } from '../ui/Notice.tsx';
import { undoKeyOf } from './undo-keys.ts';
import { useUndoLog } from './use-undo-log.ts';
import { reasonOf } from '../../model/reason-of.ts';
import './undo.css';

/** Undoes the last action of this sitting, and says which that is; Ctrl+Z does the same wherever nobody is typing. */
export function UndoButtons() {
  const { undo, redo } = useUndoLog();
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async (list: keyof UndoLog) => {
    try {
      setFailure(null);
      setBusy(true);
      await ask(`step.${list}`, { step: null });
    } catch (error) {
      setFailure(reasonOf(error));
    } finally {
      setBusy(false);
    }
  };
  useUndoKeys((list) => void take(list));
  return (
    <div className="undo" aria-busy={isBusy}>
      {isBusy && <OneMoment />}
      <StepButton does="Undo" sign="↶" keys="Control+Z" step={undo.at(-1)} onPress={() => void take('undo')} />
      <StepButton does="Redo" sign="↷" keys="Control+Shift+Z" step={redo.at(-1)} onPress={() => void take('redo')} />
      {failure && (
        <div className="undo-failure">
          <Notice onClose={() => setFailure(null)}>{failure}</Notice>
        </div>
      )}
    </div>
  );
}

/** Milliseconds after which something that goes on is said to. */
const MOMENT = 400;

/** An import of thousands takes a while to be taken back; what is done at once says nothing. */
function OneMoment() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), MOMENT);
    return () => clearTimeout(timer);
  }, []);
  return (
    <span role="status" className="quiet">
      {isLong && 'One moment …'}
    </span>
  );
}

interface StepButtonProps {
  does: string;
  sign: string;
  keys: string;
  step: UndoStep | undefined;
  onPress: () => void;
}

function StepButton({ does, sign, keys, step, onPress }: StepButtonProps) {
  if (!step) return null;
  const says = step.says.charAt(0).toLowerCase() + step.says.slice(1).replace(/\.$/u, '');
  return (
    <button
      type="button"
      className="undo-step"
      aria-keyshortcuts={keys}
      title={step.of ? `${step.says}: ${step.of}` : step.says}
      onClick={onPress}
    >
      <span aria-hidden="true">{sign}</span> {does}
      {/* There is room for one of the two. */}
      <span className={does === 'Redo' ? 'visually-hidden' : undefined}>: {says}</span>
    </button>
  );
}

function useUndoKeys(take: (list: keyof UndoLog) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const closing = new AbortController();
    const listen = (event: KeyboardEvent) => {
      // A list that undoes its own steps has taken the key already.
      const key = event.defaultPrevented ? null : undoKeyOf(event);
      if (!key) return;
      event.preventDefault();
      latest.current(key);
    };
    document.addEventListener('keydown', listen, { signal: closing.signal });
    return () => closing.abort();
  }, []);
}
