import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of a step. It takes the focus where the button that led to it is gone. */
export function StageHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="import-heading">
      {children}
    </h1>
  );
}
