import type { ReactNode } from 'react';
import { WELCOME_STEPS, type WelcomeStep } from './welcome-steps.ts';

const TITLES: Record<WelcomeStep, string> = {
  select: 'Select a passage',
  tag: 'Say what it does',
  note: 'Add what you know of it',
  compare: 'Compare with another outlet',
};

const WORDS: Record<WelcomeStep, ReactNode> = {
  select: (
    <>
      Drag over what Petra Hallam says, with its quotation marks; or go to the text with <kbd className="key">Tab</kbd>{' '}
      and press <kbd className="key">J</kbd> until her sentence is selected. A short row of tags appears there; nothing
      else ever stands on a page.
    </>
  ),
  tag: (
    <>
      Press <kbd className="key">2</kbd> for quote, or click it: <kbd className="key">1</kbd> is fact,{' '}
      <kbd className="key">3</kbd> opinion, <kbd className="key">4</kbd> statistic. The passage is coloured and stands
      in the list. Press <kbd className="key">Esc</kbd> to close the row.
    </>
  ),
  note: (
    <>
      Name the speaker beside the passage in the list, or write a note. It is kept while you type.{' '}
      <kbd className="key">?</kbd> there says what each tag means.
    </>
  ),
  compare: <>Another outlet told the same decision. See how the two are made, and whom they let speak.</>,
};

interface WelcomeStepsProps {
  /** Null once all is done. */
  toDo: WelcomeStep | null;
  onCompare: () => void;
}

/** The four steps, the present one in words. */
export function WelcomeSteps({ toDo, onCompare }: WelcomeStepsProps) {
  const at = toDo === null ? WELCOME_STEPS.length : WELCOME_STEPS.indexOf(toDo);
  return (
    <ol className="welcome-steps" aria-live="polite">
      {WELCOME_STEPS.map((step, index) => (
        <li
          key={step}
          data-number={index + 1}
          className={index < at ? 'welcome-done' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <strong>
            {TITLES[step]}
            {index < at && (
              <span className="welcome-tick">
                {' '}
                ✓<span className="visually-hidden"> done</span>
              </span>
            )}
          </strong>
          {index === at && <p>{WORDS[step]}</p>}
          {index === at && step === 'compare' && (
            <button type="button" className="button" onClick={onCompare}>
              Compare
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
