interface TableKeysProps {
  /** How many rows are shown, of how many. */
  shown: number;
  all: number;
  canDelete?: boolean;
}

const KEYS = [
  ['↑ ↓', 'move'],
  ['Space', 'select'],
  ['Shift ↑ ↓', 'select several'],
  ['Enter', 'open'],
  ['E', 'edit'],
] as const;

/** How much of the list is shown, and the keys that work in it. */
export function TableKeys({ shown, all, canDelete = false }: TableKeysProps) {
  const keys = canDelete ? [...KEYS, ['Del', 'to the trash'] as const] : KEYS;
  return (
    <div className="table-keys quiet">
      <p role="status">
        {shown === all ? '' : `${shown.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} shown`}
      </p>
      <p className="table-key-list" aria-label="Keys">
        {keys.map(([key, does]) => (
          <span key={key}>
            <kbd className="key">{key}</kbd> {does}
          </span>
        ))}
      </p>
    </div>
  );
}
