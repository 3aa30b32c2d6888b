import type { KeyboardEvent } from 'react';
import type { CodebookDraft } from '../../../model/codebook.ts';
import type { Id } from '../../../model/id.ts';
import { TAGS, type Tag } from '../../../model/tag.ts';
import { TAG_LABELS, TagName } from '../../ui/TagName.tsx';
import { CodeList } from './CodeList.tsx';

interface CodeTreeProps {
  draft: CodebookDraft;
  /** How many passages have each code. */
  counts: ReadonlyMap<Id, number>;
  /** A tag, or a code's id. */
  chosen: string;
  onChoose: (chosen: string) => void;
  onAdd: (tag: Tag) => void;
  /** The codes below a tag are to be offered in this order. */
  onOrder: (tag: Tag, ids: Id[]) => void;
}

/** The four tags with the codes below them; the arrow keys go from one to the next, with Alt they move a code. */
export function CodeTree({ draft, counts, chosen, onChoose, onAdd, onOrder }: CodeTreeProps) {
  return (
    <nav className="code-tree" aria-label="Tags and codes" onKeyDown={walkWithArrows}>
      {TAGS.map((tag) => (
        <section key={tag} aria-label={TAG_LABELS[tag]}>
          <p className="code-tree-tag">
            <button
              type="button"
              className="code-tree-item"
              aria-current={chosen === tag || undefined}
              onClick={() => onChoose(tag)}
            >
              <TagName tag={tag} />
            </button>
            <button type="button" className="link code-tree-add" onClick={() => onAdd(tag)}>
              + code<span className="visually-hidden"> below {TAG_LABELS[tag]}</span>
            </button>
          </p>
          <CodeList
            codes={draft.codes.filter((code) => code.tag === tag)}
            counts={counts}
            chosen={chosen}
            onChoose={onChoose}
            onOrder={(ids) => onOrder(tag, ids)}
          />
        </section>
      ))}
      {draft.codes.length > 1 && (
        <p className="quiet code-tree-keys">
          <kbd className="key">Alt</kbd> with <kbd className="key">↑</kbd> <kbd className="key">↓</kbd> moves a code.
        </p>
      )}
    </nav>
  );
}

function walkWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.code-tree-item')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = items[at + step];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
