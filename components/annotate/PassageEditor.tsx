import { useEffect, useRef } from 'react';
import type { AnnotationChange, Fields, LiveAnnotation } from '../../model/annotation.ts';
import { toggleTag } from '../../model/tag.ts';
import { TagToggles } from '../ui/TagToggles.tsx';
import { DraftField } from './DraftField.tsx';
import { TagFields } from './TagFields.tsx';
import { TagHelp } from './TagHelp.tsx';

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
  // What was last sent: the library shows it back a moment later, and a field filled in meanwhile must not undo it.
  const sent = useRef(annotation.fields);
  useEffect(() => {
    sent.current = annotation.fields;
  }, [annotation.fields]);
  const changeFields = (edit: (fields: Fields) => Fields) => {
    sent.current = edit(sent.current);
    change({ fields: sent.current });
  };
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
