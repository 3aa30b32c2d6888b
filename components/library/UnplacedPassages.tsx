import { useEffect, useRef, type ReactNode } from 'react';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { quoteOf } from '../../model/passage.ts';
import { TagName } from '../ui/TagName.tsx';

interface UnplacedPassagesProps {
  title: string;
  /** Why they stand here. */
  children: ReactNode;
  passages: readonly LiveAnnotation[];
  current: string | null;
  language: string | null;
}

/** Passages that cannot be painted, with their words. */
export function UnplacedPassages({ title, children, passages, current, language }: UnplacedPassagesProps) {
  const chosen = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // In braces: the newest browsers return a promise, which React would take for the effect's clean-up.
    chosen.current?.scrollIntoView({ block: 'center' });
  }, [current]);
  if (passages.length === 0) return null;
  return (
    <section className="stored-unplaced">
      <h2>{title}</h2>
      <p className="quiet">{children}</p>
      <ul>
        {passages.map(({ id, tags, selectors }) => (
          <li key={id} ref={id === current ? chosen : null} aria-current={id === current ? 'true' : undefined}>
            <p className="stored-tags">
              {tags.map((tag) => (
                <TagName key={tag} tag={tag} />
              ))}
            </p>
            <p className="stored-quote" lang={language ?? ''} dir="auto">
              {quoteOf(selectors)?.exact}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
