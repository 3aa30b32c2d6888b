import { useState } from 'react';
import { TAGS, type Tag } from '../../model/tag.ts';
import { TAG_LABELS } from '../ui/TagName.tsx';
import { CONFIDENCE_LEVELS } from './confidence-levels.ts';
import type { Proposal } from './proposal.ts';
import { countOfTag, saysAccepted } from './verdicts.ts';

interface AcceptManyProps {
  proposals: readonly Proposal[];
  onAccept: (proposals: readonly Proposal[], says: string) => void;
}

const LEVELS = [
  { from: CONFIDENCE_LEVELS[0].from, label: 'almost certain: 90 % or more' },
  { from: CONFIDENCE_LEVELS[1].from, label: 'likely: 75 % or more' },
  { from: CONFIDENCE_LEVELS[2].from, label: '50 % or more' },
  { from: 0, label: 'however sure' },
];

/** All proposals of a kind from a confidence on, with their number said before; undone in one go. */
export function AcceptMany({ proposals, onAccept }: AcceptManyProps) {
  const kinds = TAGS.filter((tag) => proposals.some(({ tags }) => tags.includes(tag)));
  const [kind, setKind] = useState<Tag | undefined>(kinds.includes('quote') ? 'quote' : kinds[0]);
  const [from, setFrom] = useState<number>(CONFIDENCE_LEVELS[1].from);
  const chosen = kinds.find((tag) => tag === kind) ?? kinds[0];
  if (!chosen) return null;
  const meant = proposals.filter(({ tags, confidence }) => tags.includes(chosen) && confidence >= from);
  return (
    <details className="accept-many">
      <summary>Accept many at once</summary>
      <div className="accept-many-choices">
        <label>
          <span className="visually-hidden">Kind</span>
          <select
            className="field"
            value={chosen}
            onChange={(event) => setKind(kinds.find((tag) => tag === event.target.value))}
          >
            {kinds.map((tag) => (
              <option key={tag} value={tag}>
                {TAG_LABELS[tag]}s
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="visually-hidden">How sure</span>
          <select className="field" value={from} onChange={(event) => setFrom(Number(event.target.value))}>
            {LEVELS.map((level) => (
              <option key={level.from} value={level.from}>
                {level.label}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          disabled={meant.length === 0}
          onClick={() => onAccept(meant, saysAccepted(meant, chosen))}
        >
          Accept {countOfTag(meant.length, chosen)}
        </button>
      </div>
      {chosen === 'opinion' && (
        <p className="quiet">Opinion is the kind in which the rules err most. Better read each.</p>
      )}
    </details>
  );
}
