import { useState, type DragEvent, type ReactNode } from 'react';
import './file-drop.css';

interface FileDropProps {
  /** Tells it from other such places. */
  className: string;
  label: string;
  accept?: string;
  isMultiple?: boolean;
  isDisabled?: boolean;
  onFiles: (files: readonly File[]) => void;
  /** What else there is to know before. */
  children?: ReactNode;
}

/** A place where files are dropped or chosen. */
export function FileDrop({ className, label, accept, isMultiple, isDisabled, onFiles, children }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0 && !isDisabled) onFiles([...files]);
  };
  return (
    <label
      className={isOver ? `file-drop file-drop-over ${className}` : `file-drop ${className}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        multiple={isMultiple}
        disabled={isDisabled}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again, once it was mended.
          event.target.value = '';
        }}
      />
      {children}
    </label>
  );
}
