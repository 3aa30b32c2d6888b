import { useState } from 'react';
import type { TablePreview } from '../../../exchange/article-files/preview-tables.ts';
import type { ColumnMapping } from '../../../exchange/article-files/table-file.ts';
import { countOf } from '../../ui/counts.ts';
import { MapTable } from './MapTable.tsx';
import { StageHeading } from '../StageHeading.tsx';

interface MapColumnsProps {
  tables: readonly TablePreview[];
  /** With the mappings by the tables' paths. */
  onRead: (mappings: ReadonlyMap<string, ColumnMapping>) => void;
  onCancel: () => void;
}

/** Which column of a table holds what. Tables with the same columns are told once. */
export function MapColumns({ tables, onRead, onCancel }: MapColumnsProps) {
  const groups = Map.groupBy(tables, ({ columns }) => JSON.stringify(columns));
  const [changed, setChanged] = useState<ReadonlyMap<string, ColumnMapping>>(new Map());
  const mappingOf = (key: string, [first]: readonly TablePreview[]) => changed.get(key) ?? first?.mapping;
  const mappings = [...groups].flatMap(([key, group]) =>
    group.flatMap(({ path }): [string, ColumnMapping][] => {
      const mapping = mappingOf(key, group);
      return mapping ? [[path, mapping]] : [];
    }),
  );
  const textless = mappings.filter(([, { text }]) => text === null).length;
  return (
    <form
      className="import-map"
      onSubmit={(event) => {
        event.preventDefault();
        onRead(new Map(mappings));
      }}
    >
      <StageHeading>Which column holds what?</StageHeading>
      <p className="quiet">Guessed by the columns’ names and their first rows. Each row becomes one article.</p>
      {[...groups].map(([key, group]) => {
        const [first] = group;
        const mapping = mappingOf(key, group);
        if (!first || !mapping) return null;
        return (
          <MapTable
            key={key}
            table={first}
            others={group.length - 1}
            mapping={mapping}
            onChange={(next) => setChanged(new Map([...changed, [key, next]]))}
          />
        );
      })}
      {textless > 0 && (
        <p role="alert">
          {countOf(textless, 'table')} {textless === 1 ? 'has' : 'have'} no column for the text, and would be refused.
        </p>
      )}
      <p className="import-buttons">
        <button type="submit" className="button import-main">
          Read the articles
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
