interface TableKeysProps {
  /** How many rows are shown, of how many. */
  shown: number;
  all: number;
  canEdit?: boolean;
  canDelete?: boolean;
}

const KEYS = [
  ['↑ ↓', 'move'],
  ['Space', 'select'],
  ['Shift ↑ ↓', 'select several'],
  ['Enter', 'open'],
] as const;

/** How much of the list is shown, and the keys that work in it. */
export function TableKeys({ shown, all, canEdit = true, canDelete = false }: TableKeysProps) {
  const further = [canEdit && (['E', 'edit'] as const), canDelete && (['Del', 'to the trash'] as const)];
  const keys = [...KEYS, ...further.filter((key) => key !== false)];
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
