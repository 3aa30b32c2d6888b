import { lazy, Suspense, useEffect, useRef } from 'react';
import type { AnnotationChange, LiveAnnotation } from '../../../model/annotation.ts';
import { toggleTag } from '../../../model/tag.ts';
import { TagToggles } from '../../ui/TagToggles.tsx';
import { DraftField } from '../fields/DraftField.tsx';
import { TagFields } from '../fields/TagFields.tsx';
import { TagHelp } from '../TagHelp.tsx';
import { useLatest } from '../use-latest.ts';

/** Loaded with the first passage that is opened, so that the sidebar shows sooner. */
const CodeFields = lazy(async () => {
  const loaded = await import('../fields/CodeFields.tsx');
  return { default: loaded.CodeFields };
});

interface PassageEditorProps {
  annotation: LiveAnnotation;
  editNote: boolean;
  onChange: (id: string, change: AnnotationChange) => void;
  onDelete: (id: string) => void;
}

/** What may be changed of a passage: its tags, what the codebook asks beside each, its note; or the whole is deleted. */
export function PassageEditor({ annotation, editNote, onChange, onDelete }: PassageEditorProps) {
  const { tags } = annotation;
  const change = (changes: AnnotationChange) => onChange(annotation.id, changes);
  const note = useRef<HTMLTextAreaElement>(null);
  const changeFields = useLatest(annotation.fields, (fields) => change({ fields }));
  useEffect(() => {
    if (editNote) note.current?.focus();
  }, [editNote]);
  return (
    <div className="passage-editor">
      {/* The last tag cannot be taken away here: a passage without tags is deleted, and that has a button of its own. */}
      <TagToggles
        label="Tags"
        tags={tags}
        isFixed={(tag) => tags.length === 1 && tags.includes(tag)}
        onPress={(tag) => change({ tags: toggleTag(tags, tag) })}
      />
      <TagHelp />
      {tags.map((tag) => (
        <TagFields key={tag} tag={tag} fields={annotation.fields} onChange={changeFields} />
      ))}
      <Suspense>
        <CodeFields annotation={annotation} onChange={change} />
      </Suspense>
      <DraftField
        label="Note"
        stored={annotation.note}
        lines={2}
        fieldRef={note}
        onSave={(text) => change({ note: text })}
      />
      <button type="button" className="link passage-delete" onClick={() => onDelete(annotation.id)}>
        Delete passage
      </button>
    </div>
  );
}
