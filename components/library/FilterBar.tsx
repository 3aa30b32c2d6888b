import { useMemo, type ReactNode } from 'react';
import type { Case } from '../../model/case.ts';
import { showLanguage } from '../ui/dates.ts';
import { isFiltering, languageOf, NO_FILTER, type ArticleFilter } from './article-filter.ts';
import type { ArticleRow } from './listed.ts';
import { byText } from './table/column.ts';

interface FilterBarProps {
  rows: readonly ArticleRow[];
  cases: readonly Case[];
  filter: ArticleFilter;
  onFilter: (filter: ArticleFilter) => void;
}

/** What the list of articles can be narrowed to. */
export function FilterBar({ rows, cases, filter, onFilter }: FilterBarProps) {
  const outlets = useMemo(() => [...new Set(rows.map(({ outlet }) => outlet))].toSorted(byText), [rows]);
  const languages = useMemo(() => [...new Set(rows.map(languageOf))].filter(Boolean).toSorted(byText), [rows]);
  const set = (change: Partial<ArticleFilter>) => onFilter({ ...filter, ...change });
  return (
    <div className="filter-bar" role="group" aria-label="Show only">
      <Choice label="Outlet" value={filter.outlet} onChoose={(outlet) => set({ outlet })}>
        <option value="">all outlets</option>
        {outlets.map((outlet) => (
          <option key={outlet}>{outlet}</option>
        ))}
      </Choice>
      <Choice label="Case" value={filter.case} onChoose={(chosen) => set({ case: chosen })}>
        <option value="">in any case or none</option>
        <option value="none">in no case</option>
        {cases.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      {languages.length > 1 && (
        <Choice label="Language" value={filter.language} onChoose={(language) => set({ language })}>
          <option value="">any language</option>
          {languages.map((code) => (
            <option key={code} value={code}>
              {showLanguage(code)}
            </option>
          ))}
        </Choice>
      )}
      <Choice
        label="Passages"
        value={filter.annotated}
        onChoose={(annotated) => set({ annotated: annotated as ArticleFilter['annotated'] })}
      >
        <option value="">with or without passages</option>
        <option value="with">with passages</option>
        <option value="without">without passages</option>
      </Choice>
      <span className="filter-span">
        <Day label="Published from" value={filter.from} onChange={(from) => set({ from })} />
        <span aria-hidden="true">–</span>
        <Day label="Published until" value={filter.to} onChange={(to) => set({ to })} />
      </span>
      {isFiltering(filter) && (
        <button type="button" className="link" onClick={() => onFilter(NO_FILTER)}>
          Show all
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <select
      className="filter-choice"
      aria-label={label}
      data-set={value !== ''}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {children}
    </select>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <input
      className="filter-choice"
      type="date"
      aria-label={label}
      data-set={value !== ''}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
