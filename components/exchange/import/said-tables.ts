import { ANNOTATION_FIELDS, type AnnotationColumns } from '../../../exchange/csv/annotation-columns.ts';
import type { TableMeaning } from '../../../exchange/csv/foreign-columns.ts';
import type { TableStart } from '../../../exchange/csv/table-start.ts';
import { rememberedTable, rememberTable } from '../../../storage/exchange/table-meanings.ts';

/** A table whose columns are asked for: with what was said of the same columns before, else with a guess. */
export interface AskedTable extends TableStart {
  isRemembered: boolean;
}

export async function askedTable(table: TableStart): Promise<AskedTable> {
  const said = await rememberedTable(table.columns);
  if (!said) return { ...table, isRemembered: false };
  const columns = ANNOTATION_FIELDS.map((field) => [field, said.fields[field] ?? null]);
  const offsets = said.offsets === 'UTF-16 code units' ? said.offsets : 'Unicode code points';
  return {
    ...table,
    meaning: { columns: Object.fromEntries(columns) as AnnotationColumns, offsets },
    isRemembered: true,
  };
}

export async function rememberMeaning({ columns }: TableStart, meaning: TableMeaning): Promise<void> {
  await rememberTable({ columns: [...columns], fields: meaning.columns, offsets: meaning.offsets });
}
