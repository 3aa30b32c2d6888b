import { useState, type DragEvent } from 'react';

interface ChooseBackupProps {
  isBusy: boolean;
  onChoose: (file: File) => void;
}

/** Where a backup is dropped or chosen. Choosing one changes nothing yet. */
export function ChooseBackup({ isBusy, onChoose }: ChooseBackupProps) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file && !isBusy) onChoose(file);
  };
  return (
    <label
      className={isOver ? 'backup-drop backup-drop-over' : 'backup-drop'}
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
      <span>Drop a backup file here, or choose one:</span>
      <input
        type="file"
        accept=".zip,application/zip"
        disabled={isBusy}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again, once it was mended.
          event.target.value = '';
        }}
      />
      <span className="quiet">You are shown what it holds before anything is changed.</span>
    </label>
  );
}
