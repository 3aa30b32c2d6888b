import type { ReactNode } from 'react';

interface NoticeProps {
  children: ReactNode;
  /** What the reader can do about it. */
  action?: { label: string; run: () => void };
}

/** One line of news for the reader, announced to screen readers. */
export function Notice({ children, action }: NoticeProps) {
  return (
    <div className="notice" role="status">
      <span>{children}</span>
      {action && (
        <button type="button" className="link" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
