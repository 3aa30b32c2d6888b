import { useId, type KeyboardEventHandler, type ReactNode } from 'react';

interface QuestionProps {
  title: string;
  /** How to read the answers. */
  hint: ReactNode;
  /** Whether the answer is one table or chart over all outlets, which stands below its question at all widths. */
  isTable?: boolean;
  onKeyDown?: KeyboardEventHandler;
  children: ReactNode;
}

/** One question to a case: its title, how it is answered, and the answers of all articles. */
export function Question({ title, hint, isTable = false, onKeyDown, children }: QuestionProps) {
  const id = useId();
  return (
    <section className={isTable ? 'question question-of-table' : 'question'} aria-labelledby={id} onKeyDown={onKeyDown}>
      <header className="question-head">
        <h2 id={id}>{title}</h2>
        <div className="quiet">{hint}</div>
      </header>
      {children}
    </section>
  );
}
