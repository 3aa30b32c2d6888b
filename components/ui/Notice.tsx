import type { ReactNode } from 'react';

interface NoticeProps {
  children: ReactNode;
  /** What the reader can do about it. */
  action?: { label: string; run: () => void };
  /** Where the reader can put it aside. */
  onClose?: () => void;
}

/** One line of news for the reader, announced to screen readers. */
export function Notice({ children, action, onClose }: NoticeProps) {
  return (
    <div className="notice" role="status">
      <span className="notice-text">{children}</span>
      {action && (
        <button type="button" className="link" onClick={action.run}>
          {action.label}
        </button>
      )}
      {onClose && (
        <button type="button" className="notice-close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}
