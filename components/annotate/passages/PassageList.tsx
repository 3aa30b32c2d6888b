import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Block } from '../../../model/article-text.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Id } from '../../../model/id.ts';
import type { ReceivedComment } from '../../../storage/projects/received-feedback.ts';
import { PassageItem, type PassageActions } from './PassageItem.tsx';
import { inReadingOrder, marginOf } from './passage-order.ts';

interface PassageListProps extends PassageActions {
  annotations: readonly LiveAnnotation[];
  blocks: readonly Block[];
  findings: Readonly<Record<string, Finding>>;
  selected: string | null;
  editNote: boolean;
  language: string | null;
  /** What came back on them, by passage. */
  comments?: ReadonlyMap<Id, readonly ReceivedComment[]>;
  filtered: boolean;
}

/** The passages in reading order; the arrow keys go from one to the next. */
export function PassageList({ annotations, blocks, findings, selected, comments, ...item }: PassageListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const chosen = selected && list.current?.querySelector(`#passage-${selected}`);
    if (chosen) chosen.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  if (annotations.length === 0) return <NoPassages filtered={item.filtered} />;
  return (
    <ol className="passages" ref={list} aria-label="Passages in reading order" onKeyDown={walkWithArrows}>
      {inReadingOrder(annotations, findings).map((annotation) => (
        <PassageItem
          key={annotation.id}
          {...item}
          annotation={annotation}
          margin={marginOf(annotation, findings[annotation.id], blocks)}
          finding={findings[annotation.id]}
          comments={comments?.get(annotation.id) ?? []}
          selected={annotation.id === selected}
          editNote={annotation.id === selected && item.editNote}
        />
      ))}
    </ol>
  );
}

function NoPassages({ filtered }: { filtered: boolean }) {
  if (filtered) return <p className="quiet no-passages">No passage carries this tag yet.</p>;
  return (
    <p className="quiet no-passages">
      Select a passage in the text, then press <kbd className="key">1</kbd> fact, <kbd className="key">2</kbd> quote,{' '}
      <kbd className="key">3</kbd> opinion or <kbd className="key">4</kbd> statistic.
    </p>
  );
}

function walkWithArrows(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const words = [...event.currentTarget.querySelectorAll<HTMLElement>('.passage-words')];
  const index = words.findIndex((button) => button === document.activeElement);
  if (!step || index === -1) return;
  event.preventDefault();
  words[index + step]?.focus();
}
