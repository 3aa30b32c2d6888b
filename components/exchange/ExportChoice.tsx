import { AGREED, type ExportChoices, type ExportScope } from '../../storage/exchange/export-scope.ts';
import { Chosen } from './Chosen.tsx';
import { OFFERED_FORMATS } from './offered-formats.ts';

interface ExportChoiceProps {
  choices: ExportChoices;
  scope: ExportScope;
  format: string;
  onScope: (scope: ExportScope) => void;
  onFormat: (id: string) => void;
}

/** What, whose, and for which program. */
export function ExportChoice({ choices, scope, format, onScope, onFormat }: ExportChoiceProps) {
  return (
    <div className="exchange-choices">
      <Chosen
        label="What"
        value={scope.case ?? ''}
        onChange={(id) => onScope({ ...scope, case: id === '' ? null : id })}
      >
        <option value="">The whole library</option>
        {choices.cases.map(asOption)}
      </Chosen>
      <Chosen
        label="Whose annotations"
        value={scope.author ?? ''}
        onChange={(id) => onScope({ ...scope, author: id === '' ? null : id })}
      >
        <option value="">Everybody’s</option>
        {choices.authors.map(asOption)}
        {choices.hasAgreed && <option value={AGREED}>The agreed set</option>}
      </Chosen>
      <Chosen label="Format" value={format} onChange={onFormat}>
        {OFFERED_FORMATS.map(asOption)}
      </Chosen>
    </div>
  );
}

function asOption({ id, name }: { id: string; name: string }) {
  return (
    <option key={id} value={id}>
      {name}
    </option>
  );
}
