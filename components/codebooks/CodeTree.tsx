import type { KeyboardEvent } from 'react';
import type { CodebookDraft } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import { TAGS, type Tag } from '../../model/tag.ts';
import { CodeName } from '../ui/CodeName.tsx';
import { TAG_LABELS, TagName } from '../ui/TagName.tsx';

interface CodeTreeProps {
  draft: CodebookDraft;
  /** How many passages have each code. */
  counts: ReadonlyMap<Id, number>;
  /** A tag, or a code's id. */
  chosen: string;
  onChoose: (chosen: string) => void;
  onAdd: (tag: Tag) => void;
}

/** The four tags with the codes below them; the arrow keys go from one to the next. */
export function CodeTree({ draft, counts, chosen, onChoose, onAdd }: CodeTreeProps) {
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
          <ul>
            {draft.codes
              .filter((code) => code.tag === tag)
              .map((code) => (
                <li key={code.id}>
                  <button
                    type="button"
                    className="code-tree-item"
                    aria-current={chosen === code.id || undefined}
                    onClick={() => onChoose(code.id)}
                  >
                    <CodeName code={code} /> <Count count={counts.get(code.id) ?? 0} />
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
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
