import { TAGS } from '../../../model/tag.ts';
import type { ExportChoices } from '../../../storage/exchange/export-choices.ts';
import { isFiltering, NO_FILTER, type PassageFilter } from '../../../storage/exchange/passage-filter.ts';
import { Chosen } from './Chosen.tsx';
import { CodeOptions } from '../import/CodeOptions.tsx';

interface PassageChoiceProps {
  choices: Pick<ExportChoices, 'codes' | 'outlets'>;
  filter: PassageFilter;
  onFilter: (filter: PassageFilter) => void;
}

/** Which passages of what was chosen: by tag or code, outlet, and day. */
export function PassageChoice({ choices: { codes, outlets }, filter, onFilter }: PassageChoiceProps) {
  const { tag, code, outlet, from, until, dayOf } = filter;
  const set = (change: Partial<PassageFilter>) => onFilter({ ...filter, ...change });
  const choose = (value: string) => {
    const chosen = TAGS.find((one) => one === value) ?? null;
    set({ tag: chosen, code: chosen === null ? orNull(value) : null });
  };
  return (
    <details className="exchange-filter" open={isFiltering(filter) || undefined}>
      <summary>Only some passages</summary>
      <div className="exchange-choices">
        <Chosen label="Tag or code" value={tag ?? code ?? ''} onChange={choose}>
          <option value="">any</option>
          {TAGS.map((one) => (
            <CodeOptions key={one} tag={one} codes={codes} />
          ))}
        </Chosen>
        <Chosen label="Outlet" value={outlet ?? ''} onChange={(value) => set({ outlet: orNull(value) })}>
          <option value="">any</option>
          {outlets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Chosen>
        <Chosen
          label="Day"
          value={dayOf}
          onChange={(value) => set({ dayOf: value === 'publication' ? 'publication' : 'marking' })}
        >
          <option value="marking">on which it was marked</option>
          <option value="publication">on which its article appeared</option>
        </Chosen>
        <Day label="From" value={from} onChange={(day) => set({ from: day })} />
        <Day label="Until" value={until} onChange={(day) => set({ until: day })} />
      </div>
      {isFiltering(filter) && (
        <button type="button" className="link" onClick={() => onFilter(NO_FILTER)}>
          All passages again
        </button>
      )}
    </details>
  );
}

function Day({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
}) {
  return (
    <label>
      {label}
      <input type="date" value={value ?? ''} onChange={({ target }) => onChange(orNull(target.value))} />
    </label>
  );
}

function orNull(value: string): string | null {
  return value === '' ? null : value;
}
