import { FILTERS, type RowFilter } from './shown-rows.ts';

interface FilterChoiceProps {
  counts: Record<RowFilter, number>;
  filter: RowFilter;
  onChoose: (filter: RowFilter) => void;
}

/** Which rows are shown. What has none is not offered. */
export function FilterChoice({ counts, filter, onChoose }: FilterChoiceProps) {
  const offered = (Object.keys(FILTERS) as RowFilter[]).filter((each) => each === 'all' || counts[each] > 0);
  if (offered.length < 2) return null;
  return (
    <div className="import-filters" role="group" aria-label="Show">
      {offered.map((each) => (
        <button
          key={each}
          type="button"
          className="button"
          aria-pressed={each === filter}
          onClick={() => onChoose(each)}
        >
          {FILTERS[each].label} <span className="quiet">{counts[each].toLocaleString('en-GB')}</span>
        </button>
      ))}
    </div>
  );
}
