import type { TagDefinition } from '../../../model/codebook.ts';
import { withTag } from '../../../model/codebook-draft.ts';
import type { Id } from '../../../model/id.ts';
import { TagName } from '../../ui/TagName.tsx';
import { DefinitionFields } from './DefinitionFields.tsx';
import { OwnFieldsEditor } from './OwnFieldsEditor.tsx';
import type { Drafting } from './use-draft.ts';

interface TagFormProps extends Pick<Drafting, 'take'> {
  definition: TagDefinition;
  published: ReadonlySet<Id>;
}

/** One of the four tags: it keeps its name, its colour and its underline in every codebook. */
export function TagForm({ definition, published, take }: TagFormProps) {
  const { tag, label, fields } = definition;
  return (
    <div className="codebook-form">
      <h2>
        <TagName tag={tag} />
      </h2>
      <p className="quiet">
        One of the four tags that every codebook has. What it means is yours to say; its name stays.
      </p>
      <DefinitionFields defined={definition} onChange={(change) => take((now) => withTag(now, tag, change))} />
      <OwnFieldsEditor
        fields={fields}
        published={published}
        of={label}
        onChange={(next) => take((now) => withTag(now, tag, { fields: next }))}
      />
    </div>
  );
}
