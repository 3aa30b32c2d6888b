import { useState } from 'react';
import { ask } from '../../../messaging/ask.ts';
import type { Id } from '../../../model/id.ts';
import type { CodeToDecide } from '../../../storage/codebooks/code-decisions.ts';
import type { Attempt } from '../../ui/use-attempts.ts';
import type { DecideKey } from './decide-keys.ts';

/** Which question is shown, and what is chosen of it. Decisions are undone as everything of the sitting is, in the head of the workspace. */
export function useDeciding(waiting: readonly CodeToDecide[], attempt: Attempt) {
  const [position, setPosition] = useState(0);
  const [choice, setChoice] = useState<{ of: string; parts: readonly Id[] } | null>(null);
  // A question that was decided goes, and the next one takes its position.
  const index = Math.max(0, Math.min(position, waiting.length - 1));
  const current = waiting[index] ?? null;
  const chosen = current && choice?.of === nameOf(current) ? choice.parts : [];

  function decide(question: CodeToDecide, into: readonly Id[]) {
    const { annotation, code } = question;
    // Undone, the question is asked afresh.
    setChoice(null);
    attempt(ask('code.decide', { id: annotation.id, code, into: [...into] }));
  }

  function perform(key: DecideKey) {
    if (key.does === 'step') return setPosition(Math.max(0, Math.min(index + key.by, waiting.length - 1)));
    if (!current) return;
    if (key.does === 'toggle') toggle(current, current.among[key.index]);
    else if (key.does === 'none') decide(current, []);
    else if (chosen.length > 0) decide(current, chosen);
  }

  function toggle(question: CodeToDecide, part: Id | undefined) {
    if (!part) return;
    const parts = chosen.includes(part) ? chosen.filter((id) => id !== part) : [...chosen, part];
    setChoice({ of: nameOf(question), parts });
  }

  return { current, index, chosen, perform };
}

function nameOf({ annotation, code }: CodeToDecide): string {
  return `${annotation.id} ${code}`;
}
