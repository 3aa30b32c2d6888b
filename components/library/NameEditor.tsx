import { useState } from 'react';
import { EditedField } from './EditedField.tsx';
import { RowForm } from './RowForm.tsx';

interface NameEditorProps {
  label: string;
  name: string;
  onSave: (name: string) => void;
  onClose: () => void;
}

/** Names a case or an outlet anew, in its row. */
export function NameEditor({ label, name, onSave, onClose }: NameEditorProps) {
  const [written, setWritten] = useState(name);
  const save = () => {
    if (written.trim() !== name) onSave(written.trim());
    onClose();
  };
  return (
    <RowForm label={`Edit ${name}`} isDisabled={written.trim() === ''} onSave={save} onClose={onClose}>
      <EditedField label={label} value={written} onChange={setWritten} longest={200} isFirst />
    </RowForm>
  );
}
