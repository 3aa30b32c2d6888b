import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Revision } from '../../model/revision.ts';
import { marginsIn } from '../annotate/passages/passage-order.ts';
import { KeyButton } from '../ui/KeyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AcceptMany } from './AcceptMany.tsx';
import { ProposalItem } from './ProposalItem.tsx';
import { suggestKeyOf, type SuggestKey } from './suggest-keys.ts';
import { SuggestingState } from './SuggestingState.tsx';
import type { Suggesting } from './use-suggesting.ts';
import { saysAccepted, saysRejected } from './verdicts.ts';
import './suggest.css';

interface SuggestionsProps {
  suggesting: Suggesting;
  revision: Pick<Revision, 'text' | 'blocks'>;
  language: string | null;
}

/** What the machine proposes, one passage after the other; every decision has a key, and nothing is kept before one. */
export function Suggestions({ suggesting, revision, language }: SuggestionsProps) {
  const { proposals, index, current, decisions } = suggesting;
  const [isWhyOpen, setWhyOpen] = useState(false);
  const marginAt = useMemo(() => marginsIn(revision.blocks), [revision.blocks]);
  const section = useRef<HTMLElement>(null);
  useFocus(section, current?.id);
  const perform = (key: SuggestKey) => (key.does === 'why' ? setWhyOpen(!isWhyOpen) : obey(key, suggesting));
  return (
    <section
      className="suggestions"
      aria-labelledby="suggestions-title"
      tabIndex={-1}
      ref={section}
      onKeyDown={(event) => {
        const key = suggestKeyOf(event);
        if (!key) return;
        event.preventDefault();
        perform(key);
      }}
    >
      <header className="suggestions-head">
        <h2 id="suggestions-title">Suggestions</h2>
        <p role="status" className="quiet">
          {current && `${index + 1} of ${proposals.length}`}
        </p>
        <KeyButton label="Done" keyName="Escape" sign="Esc" onPress={suggesting.close} />
      </header>
      <SuggestingState suggesting={suggesting} language={language} />
      {proposals.length > 1 && <AcceptMany proposals={proposals} onAccept={decisions.accept} />}
      <ol>
        {proposals.map((proposal) => (
          <ProposalItem
            key={proposal.id}
            proposal={proposal}
            text={revision.text}
            margin={marginAt(proposal.start)}
            language={language}
            isCurrent={proposal === current}
            isWhyOpen={isWhyOpen}
            onCurrent={() => suggesting.goTo(proposal.id)}
            onKey={perform}
          />
        ))}
      </ol>
      <LastDecision {...decisions} undo={suggesting.undo} />
    </section>
  );
}

function obey(key: SuggestKey, { current, decisions, ...suggesting }: Suggesting): void {
  if (key.does === 'close') return suggesting.close();
  if (key.does === 'undo') return suggesting.undo();
  if (key.does === 'step') return suggesting.step(key.by);
  if (!current) return;
  if (key.does === 'tag') suggesting.tag(key.tag);
  if (key.does === 'move') suggesting.move(key.edge, key.by);
  if (key.does === 'accept') decisions.accept([current], saysAccepted([current]));
  if (key.does === 'reject') decisions.reject(current, saysRejected(current));
}

function LastDecision({ last, failure, undo, forgetFailure }: Suggesting['decisions']) {
  return (
    <div className="suggestions-last">
      {failure && <Notice onClose={forgetFailure}>{failure}</Notice>}
      {last && (
        <Notice>
          {last.says} <KeyButton label="Undo" keyName="U" onPress={undo} />
        </Notice>
      )}
    </div>
  );
}

/** The focus goes along with the current proposal, as in the review list; with none, the whole section has it. */
function useFocus(section: RefObject<HTMLElement | null>, current: string | undefined): void {
  useEffect(() => {
    const item = section.current?.querySelector<HTMLElement>('[aria-current]') ?? section.current;
    if (!item?.contains(document.activeElement)) item?.focus({ preventScroll: true });
    // Browsers differ in how far they scroll to what gets the focus, and stop below the notice that sticks there.
    item?.scrollIntoView({ block: 'nearest' });
  }, [section, current]);
}
