import { useEffect, useRef } from 'react';
import type { Code } from '../../../model/code.ts';
import type { Id } from '../../../model/id.ts';
import { CodeName } from '../../ui/CodeName.tsx';
import { useReordering } from './use-reordering.ts';

interface CodeListProps {
  /** Those below one tag, in the order in which they are offered. */
  codes: readonly Code[];
  counts: ReadonlyMap<Id, number>;
  chosen: string;
  onChoose: (chosen: string) => void;
  onOrder: (ids: Id[]) => void;
}

/** The codes below a tag, which are put in another order by key or by dragging. */
export function CodeList({ codes, counts, chosen, onChoose, onOrder }: CodeListProps) {
  const ids = codes.map(({ id }) => id);
  const { onKeyDown, place, grip } = useReordering(ids, onOrder);
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<Id | null>(null);
  const order = ids.join();
  useEffect(() => {
    // Browsers take the focus from what is moved in the page.
    const item =
      focused.current && list.current?.querySelector<HTMLElement>(`[data-place="${focused.current}"] button`);
    focused.current = null;
    if (item) item.focus();
  }, [order]);
  return (
    <ul data-places ref={list}>
      {codes.map((code) => (
        <li key={code.id} {...place(code.id)}>
          <button
            type="button"
            className="code-tree-item"
            aria-current={chosen === code.id || undefined}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={() => onChoose(code.id)}
            onKeyDown={(event) => {
              if (event.altKey) focused.current = code.id;
              onKeyDown(code.id)(event);
            }}
          >
            <CodeName code={code} /> <Count count={counts.get(code.id) ?? 0} />
          </button>
          {codes.length > 1 && <span {...grip(code.id)}>⠿</span>}
        </li>
      ))}
    </ul>
  );
}

function Count({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className="quiet code-tree-count">
      {count.toLocaleString('en-GB')}
      <span className="visually-hidden"> {count === 1 ? 'passage' : 'passages'}</span>
    </span>
  );
}
