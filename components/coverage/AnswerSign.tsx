import type { CoverageCell } from '../../analysis/coverage/cell.ts';

/**
 * Told and not told by how much of a square is filled, so that no colour is needed and a printer needs no backgrounds; words
 * always stand beside it.
 */
export function AnswerSign({ answer }: { answer: CoverageCell['answer'] }) {
  return (
    <svg className="answer-sign" viewBox="0 0 13 13" width="13" height="13" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="11"
        height="11"
        rx="2"
        fill={answer === 'told' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeDasharray={answer === 'not yet known' ? '1 2' : undefined}
      />
      {answer === 'told differently' && <path d="M12 1v9a2 2 0 0 1-2 2H1z" fill="currentColor" />}
      {answer === 'check' && (
        <text x="6.5" y="10" textAnchor="middle" fontSize="9" fontWeight="700" fill="currentColor">
          ?
        </text>
      )}
    </svg>
  );
}
