import { useState } from 'react';
import { saysWhere, type AnnotationField } from '../../../exchange/csv/annotation-columns.ts';
import type { TableMeaning } from '../../../exchange/csv/foreign-columns.ts';
import { ColumnTable } from '../../table-columns/ColumnTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { AskedFile } from './import-state.ts';

interface TableColumnsProps {
  asked: AskedFile;
  onRead: (meaning: TableMeaning) => void;
  onCancel: () => void;
}

const FIELD_NAMES: Readonly<Record<AnnotationField, string>> = {
  quote: 'Words of the passage',
  codes: 'Tags or codes',
  note: 'Note',
  author: 'Who annotated',
  created: 'Date of the annotation',
  start: 'Start',
  end: 'End',
  prefix: 'Words before',
  suffix: 'Words behind',
  id: 'Id of the annotation',
  address: 'Article’s address',
  headline: 'Article’s headline',
  outlet: 'Article’s outlet',
  published: 'Article’s date',
  text: 'Article’s text',
};

/** Which column of another program's table holds what, before it is read. */
export function TableColumns({ asked: { file, table, failure }, onRead, onCancel }: TableColumnsProps) {
  const [{ columns, offsets }, setMeaning] = useState(table.meaning);
  const isEnough = saysWhere(columns);
  return (
    <form
      className="exchange-offer"
      onSubmit={(event) => {
        event.preventDefault();
        onRead({ columns, offsets });
      }}
    >
      <h3>{file.name}: which column holds what?</h3>
      {failure !== null && <Notice>{failure}</Notice>}
      <p className="quiet">
        {table.isRemembered
          ? 'As you said of these columns the last time. '
          : 'Guessed by the columns’ names and their first rows. '}
        Each row is one passage.
      </p>
      <ColumnTable
        columns={table.columns}
        rows={table.rows}
        fieldNames={FIELD_NAMES}
        chosen={columns}
        onChange={(chosen) => setMeaning({ columns: chosen, offsets })}
      />
      {columns.start !== null && columns.end !== null && (
        <label className="exchange-offsets">
          Start and end count
          <select
            value={offsets}
            onChange={({ target }) => setMeaning({ columns, offsets: target.value as TableMeaning['offsets'] })}
          >
            <option value="Unicode code points">characters, as Python and R do</option>
            <option value="UTF-16 code units">UTF-16 units, as JavaScript, Java and C# do</option>
          </select>
        </label>
      )}
      {!isEnough && (
        <p role="alert">
          Say which column has the words of the passages; or which have start, end and the article’s text.
        </p>
      )}
      <p className="exchange-buttons">
        <button type="submit" className="button" disabled={!isEnough}>
          Look for the passages
        </button>
        <button type="button" className="link" onClick={onCancel}>
          Not now
        </button>
      </p>
    </form>
  );
}
