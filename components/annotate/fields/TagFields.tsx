import { BASES, SPEAKER_KINDS, type Fields } from '../../../model/annotation.ts';
import type { Tag } from '../../../model/tag.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DraftField } from './DraftField.tsx';
import { namesIn, numberIn, withField } from './field-values.ts';

interface FieldsProps {
  fields: Fields;
  /** Given as a change of whatever the fields are by then: two of them may be filled in before either is shown back. */
  onChange: (change: (fields: Fields) => Fields) => void;
}

/** What the codebook asks beside a tag. */
export function TagFields({ tag, ...props }: FieldsProps & { tag: Tag }) {
  const Asked = FIELDS[tag];
  return (
    <div className={`tag-fields tag-fields-${tag}`}>
      <Asked {...props} />
    </div>
  );
}

const FIELDS: Record<Tag, (props: FieldsProps) => React.JSX.Element> = {
  fact: FactFields,
  quote: QuoteFields,
  opinion: OpinionFields,
  statistic: StatisticFields,
};

function QuoteFields({ fields, onChange }: FieldsProps) {
  return (
    <>
      <DraftField
        label="Speaker"
        hint="several: separate with ;"
        stored={fields.speakers?.join('; ') ?? ''}
        onSave={(text) => onChange((now) => withField(now, 'speakers', namesIn(text)))}
      />
      <ChoiceField
        label="Kind"
        choices={SPEAKER_KINDS}
        chosen={fields.speakerKind}
        onChoose={(kind) => onChange((now) => withField(now, 'speakerKind', kind))}
      />
    </>
  );
}

function OpinionFields({ fields, onChange }: FieldsProps) {
  return (
    <DraftField
      label="Holder"
      hint="the outlet, or a source’s name"
      stored={fields.holder ?? ''}
      onSave={(text) => onChange((now) => withField(now, 'holder', text.trim() || undefined))}
    />
  );
}

function StatisticFields({ fields, onChange }: FieldsProps) {
  return (
    <>
      <DraftField
        label="Value"
        hint="empty for a range"
        stored={fields.value?.toString() ?? ''}
        onSave={(text) => onChange((now) => withField(now, 'value', numberIn(text)))}
      />
      <DraftField
        label="Unit"
        stored={fields.unit ?? ''}
        onSave={(text) => onChange((now) => withField(now, 'unit', text.trim() || undefined))}
      />
      <label className="tag-fields-check">
        <input
          type="checkbox"
          checked={fields.approximate ?? false}
          onChange={(event) => onChange((now) => withField(now, 'approximate', event.target.checked || undefined))}
        />
        approximate
      </label>
    </>
  );
}

function FactFields({ fields, onChange }: FieldsProps) {
  return (
    <>
      <ChoiceField
        label="Basis"
        choices={BASES}
        chosen={fields.basis}
        onChoose={(basis) => onChange((now) => withField(now, 'basis', basis))}
      />
      <DraftField
        label="Source"
        stored={fields.source ?? ''}
        onSave={(text) => onChange((now) => withField(now, 'source', text.trim() || undefined))}
      />
    </>
  );
}
