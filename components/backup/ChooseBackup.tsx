import { FileDrop } from '../ui/FileDrop.tsx';

interface ChooseBackupProps {
  isBusy: boolean;
  onChoose: (file: File) => void;
}

/** Where a backup is dropped or chosen. Choosing one changes nothing yet. */
export function ChooseBackup({ isBusy, onChoose }: ChooseBackupProps) {
  return (
    <FileDrop
      className="backup-drop"
      label="Drop a backup file here, or choose one:"
      accept=".zip,application/zip"
      isDisabled={isBusy}
      onFiles={([file]) => file && onChoose(file)}
    >
      <span className="quiet">You are shown what it holds before anything is changed.</span>
    </FileDrop>
  );
}
