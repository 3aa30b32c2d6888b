import { useEffect, useRef } from 'react';
import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import { isTyping } from '../ui/key-press.ts';
import './suggest-case.css';

interface CaseWalkProps {
  of: Pick<Case, 'name' | 'articles'>;
  /** The article that is open. */
  article: Id;
  addressOf: (article: Id) => string;
  /** Where all articles of the case stand with what is left in them. */
  overviewAddress: string;
}

/** The way through the articles of a case, one after the other; N goes to the next. */
export function CaseWalk({ of: { name, articles }, article, addressOf, overviewAddress }: CaseWalkProps) {
  const index = articles.indexOf(article);
  const next = articles[index + 1];
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const closing = new AbortController();
    const listen = (event: KeyboardEvent) => void (isNextKey(event) && link.current?.click());
    document.addEventListener('keydown', listen, { signal: closing.signal });
    return () => closing.abort();
  }, []);
  return (
    <nav className="case-walk" aria-label={`Articles of ${name}`}>
      <a href={overviewAddress}>
        <span className="visually-hidden">{name}: </span>Article {index + 1} of {articles.length}
      </a>
      <a ref={link} href={next ? addressOf(next) : overviewAddress} className="key-button" aria-keyshortcuts="N">
        {next ? 'Next article' : 'All articles'}{' '}
        <kbd className="key" aria-hidden="true">
          N
        </kbd>
      </a>
    </nav>
  );
}

function isNextKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'n' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
}
