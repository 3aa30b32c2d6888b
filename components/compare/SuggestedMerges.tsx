interface SuggestedMergesProps {
  merges: readonly { one: string; other: string; reason: string; merge: () => void }[];
}

/** What the machine takes for one; a click makes it so. */
export function SuggestedMerges({ merges }: SuggestedMergesProps) {
  if (merges.length === 0) return null;
  return (
    <div className="suggested-merges">
      <p className="quiet">The same? Proposed by rules, often wrong:</p>
      <ul>
        {merges.map(({ one, other, reason, merge }) => (
          <li key={`${one} ${other}`}>
            “<bdi>{one}</bdi>” and “<bdi>{other}</bdi>” <span className="quiet">· {reason}</span>{' '}
            <button type="button" className="link" onClick={merge}>
              merge
              <span className="visually-hidden">
                {' '}
                “{one}” into “{other}”
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
