import { useState } from 'react';
import { useAttempts } from '../ui/use-attempts.ts';

interface ExportButtonProps {
  /** Gives the name of the saved file. */
  onExport: () => Promise<string>;
}

/** Exports the case, and says that it does, that it did, or why it could not. */
export function ExportButton({ onExport }: ExportButtonProps) {
  const { failure, forget, attempt } = useAttempts();
  const [news, setNews] = useState<'writing' | { saved: string } | null>(null);
  const isWriting = news === 'writing';

  async function save() {
    setNews('writing');
    let saved: string | null = null;
    try {
      saved = await onExport();
    } finally {
      setNews(saved === null ? null : { saved });
    }
  }

  function start() {
    if (isWriting) return;
    forget();
    attempt(save());
  }

  return (
    <>
      <button type="button" className="link" aria-disabled={isWriting} onClick={start}>
        Export
      </button>
      <span className="quiet export-news" role="status">
        {isWriting ? 'Writing the file …' : news && `Saved as “${news.saved}”.`}
      </span>
      {failure !== null && (
        <span className="export-news" role="alert">
          Nothing was exported: {failure}
        </span>
      )}
    </>
  );
}
