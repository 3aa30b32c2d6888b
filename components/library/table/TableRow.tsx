import type { MouseEvent, ReactNode } from 'react';
import type { Column, Row } from './column.ts';

interface TableRowProps<Item extends Row> {
  id: string;
  /** In the whole table, from 0. */
  index: number;
  /** From the top of the table's body, in CSS pixels. */
  offset: number;
  measure: (element: HTMLElement | null) => void;
  item: Item;
  columns: readonly Column<Item>[];
  isCurrent: boolean;
  isSelected: boolean;
  onGoTo: (extend: boolean) => void;
  onToggle: () => void;
  onOpen: () => void;
  /** Absent where nothing of the row can be edited. */
  onEdit?: () => void;
  /** Stands in the place of the cells while the row is edited. */
  editor: ReactNode;
}

export function TableRow<Item extends Row>(props: TableRowProps<Item>) {
  const { id, index, offset, measure, item, columns, isCurrent, isSelected, onGoTo, onToggle, onOpen, onEdit, editor } =
    props;
  const click = ({ target, shiftKey }: MouseEvent) => {
    if (!(target instanceof Element && target.closest('a, button, input, form'))) onGoTo(shiftKey);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the table has the focus, and takes the keys for all its rows.
    <div
      ref={measure}
      id={id}
      data-index={index}
      className="table-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-current={isCurrent}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={click}
      onDoubleClick={onOpen}
    >
      <span role="gridcell" aria-colindex={1}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select ${item.name}`}
          checked={isSelected}
          onChange={onToggle}
        />
      </span>
      {editor ? (
        <span className="table-editor" role="gridcell" aria-colindex={2} aria-colspan={columns.length}>
          {editor}
        </span>
      ) : (
        columns.map((column, place) => (
          <span
            key={column.key}
            className={`table-cell cell-${column.key}`}
            role={place === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={place + 2}
          >
            {column.show(item)}
            {place === 0 && onEdit && (
              <button
                type="button"
                className="link table-edit"
                tabIndex={-1}
                aria-label={`Edit ${item.name}`}
                onClick={onEdit}
              >
                edit
              </button>
            )}
          </span>
        ))
      )}
    </div>
  );
}
