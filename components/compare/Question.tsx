import { useId, type ReactNode } from 'react';

interface QuestionProps {
  title: string;
  /** How to read the answers. */
  hint: ReactNode;
  children: ReactNode;
}

/** One question to a case: its title, how it is answered, and the answers of all articles. */
export function Question({ title, hint, children }: QuestionProps) {
  const id = useId();
  return (
    <section className="question" aria-labelledby={id}>
      <header className="question-head">
        <h2 id={id}>{title}</h2>
        <p className="quiet">{hint}</p>
      </header>
      {children}
    </section>
  );
}
