import { summaryOf } from '../annotate/fields/field-values.ts';
import { KeyButton } from '../ui/KeyButton.tsx';
import { TagName } from '../ui/TagName.tsx';
import { TagToggles } from '../ui/TagToggles.tsx';
import { showConfidence } from './confidence-levels.ts';
import type { Edge } from './move-edge.ts';
import type { Proposal } from './proposal.ts';
import type { SuggestKey } from './suggest-keys.ts';

interface ProposalItemProps {
  proposal: Proposal;
  text: string;
  /** The paragraph in which it begins. */
  margin: string;
  language: string | null;
  isCurrent: boolean;
  isWhyOpen: boolean;
  onCurrent: () => void;
  /** Does what a key of the list does. */
  onKey: (key: SuggestKey) => void;
}

/** One proposed passage: its words, its tags, how sure that is, and where it is the current one, what can be done. */
export function ProposalItem(props: ProposalItemProps) {
  const { proposal, text, margin, language, isCurrent, onCurrent } = props;
  return (
    <li
      className={isCurrent ? 'proposal proposal-current' : 'proposal'}
      aria-current={isCurrent || undefined}
      tabIndex={-1}
      onFocus={onCurrent}
      onPointerDown={onCurrent}
    >
      <span className="proposal-margin quiet">{margin}</span>
      <div className="proposal-body">
        <p className="proposal-tags">
          {proposal.tags.map((tag) => (
            <TagName key={tag} tag={tag} />
          ))}
          <span className="proposal-sure">{showConfidence(proposal.confidence)}</span>
        </p>
        <p className="proposal-words" lang={language ?? undefined} dir="auto">
          {text.slice(proposal.start, proposal.end)}
        </p>
        <ProposalFields proposal={proposal} />
        {isCurrent && <ProposalDetail {...props} />}
      </div>
    </li>
  );
}

function ProposalFields({ proposal }: { proposal: Proposal }) {
  const { lead, rest } = summaryOf(proposal.fields);
  if (!lead && !rest) return null;
  return (
    <p className="quiet">
      {lead && <strong className="proposal-lead">{lead}</strong>}
      {lead && rest && ' · '}
      {rest}
    </p>
  );
}

function ProposalDetail({ proposal, isWhyOpen, onKey }: ProposalItemProps) {
  return (
    <>
      {proposal.tags.includes('opinion') && (
        <p className="proposal-least">Opinion is the least certain kind: even two careful readers often differ.</p>
      )}
      {isWhyOpen && <p className="proposal-why">Because: {proposal.reason}</p>}
      <p className="proposal-buttons">
        <KeyButton label="Accept" keyName="Enter" sign="↵" onPress={() => onKey({ does: 'accept' })} />
        <KeyButton label="Reject" keyName="Backspace" sign="⌫" onPress={() => onKey({ does: 'reject' })} />
        <KeyButton label="Why" keyName="?" isPressed={isWhyOpen} onPress={() => onKey({ does: 'why' })} />
      </p>
      <TagToggles label="Tag it as" tags={proposal.tags} onPress={(tag) => onKey({ does: 'tag', tag })} />
      <p className="proposal-edges">
        <EdgeButtons edge="start" onKey={onKey} />
        <EdgeButtons edge="end" onKey={onKey} />
      </p>
    </>
  );
}

const EDGES = {
  start: { label: 'Start', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'], signs: ['⇧←', '⇧→'] },
  end: { label: 'End', keys: ['ArrowLeft', 'ArrowRight'], signs: ['←', '→'] },
} as const;

function EdgeButtons({ edge, onKey }: { edge: Edge; onKey: (key: SuggestKey) => void }) {
  const { label, keys, signs } = EDGES[edge];
  return (
    <span role="group" aria-label={label}>
      {label}{' '}
      {([-1, 1] as const).map((by, index) => (
        <button
          key={by}
          type="button"
          aria-label={by === -1 ? `${label} one word earlier` : `${label} one word later`}
          aria-keyshortcuts={keys[index]}
          onClick={() => onKey({ does: 'move', edge, by })}
        >
          <kbd className="key">{signs[index]}</kbd>
        </button>
      ))}
    </span>
  );
}
