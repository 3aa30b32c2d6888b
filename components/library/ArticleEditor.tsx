import { useState } from 'react';
import { readPublished } from '../../model/publication-date.ts';
import type { ArticleEdit } from '../../storage/edit-articles.ts';
import { EditedField } from './EditedField.tsx';
import type { ArticleRow } from './listed.ts';
import { RowForm } from './RowForm.tsx';

interface ArticleEditorProps {
  row: ArticleRow;
  onSave: (edit: ArticleEdit) => void;
  onClose: () => void;
}

/** Corrects an article's headline, outlet and date in its row. */
export function ArticleEditor({ row: { name, article }, onSave, onClose }: ArticleEditorProps) {
  const [headline, setHeadline] = useState(article.headline ?? '');
  const [outlet, setOutlet] = useState(article.outlet ?? '');
  const [written, setWritten] = useState(article.published?.value ?? '');
  const published = written.trim() === '' ? null : readPublished(written);
  const isNoDate = written.trim() !== '' && published === null;

  function save() {
    const edit = { headline: headline.trim() || null, outlet: outlet.trim() || null, published };
    const isChanged = JSON.stringify(edit) !== JSON.stringify(pick(article));
    if (isChanged) onSave(edit);
    onClose();
  }

  return (
    <RowForm label={`Edit ${name}`} isDisabled={isNoDate} onSave={save} onClose={onClose}>
      <EditedField label="Headline" value={headline} onChange={setHeadline} isFirst />
      <EditedField label="Outlet" value={outlet} onChange={setOutlet} list="outlet-names" />
      <EditedField
        label="Published"
        value={written}
        onChange={setWritten}
        hint={isNoDate ? 'Write a date as 2026-03-14, or 2026-03, or 2026.' : undefined}
      />
    </RowForm>
  );
}

function pick({ headline, outlet, published }: ArticleRow['article']): Required<ArticleEdit> {
  return { headline, outlet, published };
}
