import type { ExportChoices } from '../../../storage/exchange/export-choices.ts';
import type { ExportedPart, ExportScope, Whose } from '../../../storage/exchange/export-scope.ts';
import { countOf } from '../../ui/counts.ts';
import { Chosen } from './Chosen.tsx';
import { ChosenAuthors } from './ChosenAuthors.tsx';
import { OFFERED_FORMATS } from './offered-formats.ts';

interface ExportChoiceProps {
  choices: ExportChoices;
  /** Articles that were selected in the library. */
  selected: readonly string[];
  scope: ExportScope;
  format: string;
  onScope: (scope: ExportScope) => void;
  onFormat: (id: string) => void;
}

/** What, whose, and for which program. */
export function ExportChoice({ choices, selected, scope, format, onScope, onFormat }: ExportChoiceProps) {
  const { part, whose } = scope;
  return (
    <>
      <div className="exchange-choices">
        <Chosen
          label="What"
          value={nameOfPart(part)}
          onChange={(name) => onScope({ ...scope, part: partOf(name, selected) })}
        >
          <option value="library">The whole library</option>
          {selected.length > 0 && (
            <option value="articles">{countOf(selected.length, 'article')} selected in the library</option>
          )}
          <Group label="Projects" kind="project" items={choices.projects} />
          <Group label="Cases" kind="case" items={choices.cases} />
          <Group label="Annotation sets" kind="set" items={choices.sets} />
        </Chosen>
        {part.kind !== 'set' && (
          <Chosen
            label="Whose annotations"
            value={typeof whose === 'string' ? whose : 'some'}
            onChange={(name) => onScope({ ...scope, whose: whoseOf(name) })}
          >
            <option value="everybody">{choices.hidden > 0 ? 'Everybody’s whom I may see' : 'Everybody’s'}</option>
            {choices.reader !== null && <option value="me">Mine</option>}
            <option value="some">Chosen authors’…</option>
            {choices.hasAgreed && <option value="agreed">The agreed set</option>}
          </Chosen>
        )}
        <Chosen label="Format" value={format} onChange={onFormat}>
          {OFFERED_FORMATS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Chosen>
      </div>
      {typeof whose !== 'string' && part.kind !== 'set' && (
        <ChosenAuthors
          authors={choices.authors}
          chosen={whose}
          onChoose={(authors) => onScope({ ...scope, whose: authors })}
        />
      )}
      {choices.hidden > 0 && (
        <p className="quiet">
          {countOf(choices.hidden, 'author')} of a blind round {choices.hidden === 1 ? 'is' : 'are'} in no export until
          you have handed in.
        </p>
      )}
    </>
  );
}

interface GroupProps {
  label: string;
  kind: 'project' | 'case' | 'set';
  items: readonly { id: string; name: string }[];
}

function Group({ label, kind, items }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <optgroup label={label}>
      {items.map(({ id, name }) => (
        <option key={id} value={`${kind}:${id}`}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

function nameOfPart(part: ExportedPart): string {
  return 'id' in part ? `${part.kind}:${part.id}` : part.kind;
}

function partOf(name: string, selected: readonly string[]): ExportedPart {
  const [kind, id = ''] = name.split(':');
  if (kind === 'project' || kind === 'case' || kind === 'set') return { kind, id };
  return kind === 'articles' ? { kind, ids: selected } : { kind: 'library' };
}

/** Chosen authors begin with nobody: whose work leaves, a person says one by one. */
function whoseOf(name: string): Whose {
  return name === 'everybody' || name === 'me' || name === 'agreed' ? name : [];
}
