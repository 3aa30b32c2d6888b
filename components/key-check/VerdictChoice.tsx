import type { ModelOfProject } from '../../storage/projects/read-key.ts';
import { VERDICTS, type Verdict } from './checked-article.ts';
import { sayVerdict } from './say-verdicts.ts';

interface VerdictChoiceProps {
  kind: ModelOfProject['kind'];
  counts: Record<Verdict, number>;
  total: number;
  only: Verdict | null;
  onShow: (only: Verdict | null) => void;
}

/** How many passages stand how to the key, and which of them are shown. */
export function VerdictChoice({ kind, counts, total, only, onShow }: VerdictChoiceProps) {
  return (
    <div className="verdict-choice" role="group" aria-label="Which passages are shown">
      <button type="button" aria-pressed={only === null} onClick={() => onShow(null)}>
        All <span className="verdict-count">{total}</span>
      </button>
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={only === verdict}
          disabled={counts[verdict] === 0}
          onClick={() => onShow(only === verdict ? null : verdict)}
        >
          {sayVerdict(verdict, kind)} <span className="verdict-count">{counts[verdict]}</span>
        </button>
      ))}
    </div>
  );
}
