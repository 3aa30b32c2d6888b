import { latestVersion } from '../../../model/latest-version.ts';
import type { AnnotationChange, LiveAnnotation, OwnFields } from '../../../model/annotation.ts';
import { fatesIn } from '../../../model/code-fate.ts';
import type { Code } from '../../../model/code.ts';
import type { Id } from '../../../model/id.ts';
import { codesOf, fieldsOf } from '../../../model/passage-codes.ts';
import { CodeName } from '../../ui/CodeName.tsx';
import { TAG_LABELS } from '../../ui/TagName.tsx';
import { useCodebooks } from './codebook-context.ts';
import { OwnFieldInput } from './OwnFieldInput.tsx';
import { useLatest } from '../use-latest.ts';

interface CodeFieldsProps {
  annotation: LiveAnnotation;
  onChange: (change: AnnotationChange) => void;
}

const NO_CODES: readonly Id[] = [];
const NO_ANSWERS: OwnFields = {};

/** What the article's codebook adds to the tags of a passage: codes to choose, and fields to fill in. Codes of another can be taken away. */
export function CodeFields({ annotation, onChange }: CodeFieldsProps) {
  const [codebook, ...others] = useCodebooks();
  const { codes = NO_CODES, ownFields = NO_ANSWERS, tags } = annotation;
  const changeCodes = useLatest<readonly Id[]>(codes, (next) => onChange({ codes: [...next] }));
  const changeAnswers = useLatest<OwnFields>(ownFields, (next) => onChange({ ownFields: next }));
  if (!codebook) return null;
  const offered = latestVersion(codebook).codes;
  const chosen = codesOf(codebook, annotation);
  const fates = fatesIn(codebook.versions);
  return (
    <>
      {others.map((other) => (
        <CodeToggles
          key={other.id}
          label={`Codes of ${other.name}`}
          codes={codesOf(other, annotation)}
          chosen={codesOf(other, annotation)}
          onPress={(id) => changeCodes((now) => now.filter((code) => code !== id))}
          note={`From the codebook “${other.name}”, by which this article is not coded now:`}
        />
      ))}
      {tags.map((tag) => (
        <CodeToggles
          key={tag}
          label={`Codes below ${TAG_LABELS[tag]}`}
          codes={offered.filter((code) => code.tag === tag)}
          chosen={chosen.filter((code) => code.tag === tag)}
          onPress={(id) => changeCodes((now) => toggled(now, id, fates))}
        />
      ))}
      {fieldsOf(codebook, annotation).map((field) => (
        <OwnFieldInput
          key={field.id}
          field={field}
          value={ownFields[field.id]}
          onChange={(value) =>
            changeAnswers(({ [field.id]: _former, ...rest }) =>
              value === undefined ? rest : { ...rest, [field.id]: value },
            )
          }
        />
      ))}
    </>
  );
}

/** Choosing a part of a code that was split decides what to make of that code. */
function toggled(codes: readonly Id[], id: Id, fates: ReturnType<typeof fatesIn>): Id[] {
  if (codes.includes(id)) return codes.filter((code) => code !== id);
  return [...codes.filter((code) => !fates.get(code)?.among.includes(id)), id];
}

interface CodeTogglesProps {
  label: string;
  codes: readonly Code[];
  chosen: readonly Code[];
  onPress: (id: Id) => void;
  note?: string;
}

function CodeToggles({ label, codes, chosen, onPress, note }: CodeTogglesProps) {
  if (codes.length === 0) return null;
  const split = chosen.filter(({ id }) => codes.every((code) => code.id !== id));
  return (
    <div className="code-toggles" role="group" aria-label={label}>
      {note && <p className="quiet">{note}</p>}
      {split.map(({ id, name }) => (
        <p key={id} className="quiet">
          “{name}” was split. Choose what fits:
        </p>
      ))}
      {codes.map((code) => (
        <button
          key={code.id}
          type="button"
          className={`code-toggle tag-${code.tag}`}
          aria-pressed={chosen.some(({ id }) => id === code.id)}
          title={code.definition || undefined}
          onClick={() => onPress(code.id)}
        >
          <CodeName code={code} />
        </button>
      ))}
    </div>
  );
}
