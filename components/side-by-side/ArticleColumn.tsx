import type { PointerEvent, ReactNode } from 'react';
import { StoredText } from '../reader-view/StoredText.tsx';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { showDate } from '../ui/dates.ts';
import { OutletMark } from '../ui/OutletMark.tsx';

interface ArticleColumnProps {
  compared: ComparedArticle;
  /** All articles of the case, which the column can show instead. */
  all: readonly ComparedArticle[];
  onChoose: (id: string) => void;
  /** Absent where it is one of the last two. */
  onClose: (() => void) | undefined;
  textRef: (text: HTMLElement | null) => void;
  scrollerRef: (scroller: HTMLElement | null) => void;
  onDrive: () => void;
  onScroll: () => void;
  onPoint: (event: PointerEvent) => void;
  /** What stands over the text, and scrolls with it. */
  children: ReactNode;
}

/** One article of those that stand side by side: what it is, and its stored text in a scroll of its own. */
export function ArticleColumn({
  compared,
  all,
  onChoose,
  onClose,
  textRef,
  scrollerRef,
  children,
  ...on
}: ArticleColumnProps) {
  const { article, name, text } = compared;
  const index = all.findIndex((each) => each.article.id === article.id);
  return (
    <section className="beside-column" aria-label={name}>
      <header className="beside-source">
        <OutletMark index={index} />
        <select
          aria-label="Article in this column"
          value={article.id}
          onChange={({ target }) => onChoose(target.value)}
        >
          {all.map((each) => (
            <option key={each.article.id} value={each.article.id}>
              {each.name}
            </option>
          ))}
        </select>
        <span className="quiet">{showDate(article.published)}</span>
        {onClose && (
          <button type="button" className="notice-close" aria-label={`Close ${name}`} onClick={onClose}>
            ×
          </button>
        )}
      </header>
      <div
        className="beside-text"
        ref={scrollerRef}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls by itself must be reached by keys.
        tabIndex={0}
        role="region"
        aria-label={`Text of ${name}`}
        onPointerEnter={on.onDrive}
        onPointerMove={on.onPoint}
        onFocus={on.onDrive}
        onKeyDown={on.onDrive}
        onWheel={on.onDrive}
        onTouchStart={on.onDrive}
        onScroll={on.onScroll}
      >
        {compared.headline !== null && text.blocks.every(({ kind }) => kind !== 'headline') && (
          <h2 className="stored-headline" lang={text.language ?? ''} dir="auto">
            {compared.headline}
          </h2>
        )}
        <StoredText blocks={text.blocks} language={text.language ?? ''} textRef={textRef} />
        {children}
      </div>
    </section>
  );
}
