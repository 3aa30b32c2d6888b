import { useRef } from 'react';

interface FileButtonProps {
  label: string;
  isFolder?: boolean;
  onChoose: (files: Iterable<File>) => void;
}

const KINDS = '.txt,.text,.html,.htm,.xhtml,.md,.markdown,.csv,.tsv,.jsonl,.ndjson,.zip';

/** Opens the browser's file chooser. */
export function FileButton({ label, isFolder = false, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        className="import-file"
        hidden
        multiple
        {...(isFolder && { webkitdirectory: '' })}
        accept={isFolder ? undefined : KINDS}
        aria-label={label}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same file chosen again is to be read again.
          target.value = '';
        }}
      />
    </>
  );
}
