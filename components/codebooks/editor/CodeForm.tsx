import { useEffect, useRef } from 'react';
import type { Code } from '../../../model/code.ts';
import type { CodebookDraft } from '../../../model/codebook.ts';
import { withCode, withMergedCode, withRetiredCode, withSplitCode } from '../../../model/codebook-draft.ts';
import type { Id } from '../../../model/id.ts';
import { TagName } from '../../ui/TagName.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { DefinitionFields } from './DefinitionFields.tsx';
import { GiveUpCode } from '../publishing/GiveUpCode.tsx';
import { OwnFieldsEditor } from './OwnFieldsEditor.tsx';
import { TextField } from './TextField.tsx';
import type { Drafting } from './use-draft.ts';

interface CodeFormProps extends Pick<Drafting, 'take'> {
  draft: CodebookDraft;
  code: Code;
  published: ReadonlySet<Id>;
  /** It was just made: its name takes the focus. */
  isNew: boolean;
  onChoose: (chosen: string) => void;
}

/** One code of the draft. */
export function CodeForm({ draft, code, published, isNew, take, onChoose }: CodeFormProps) {
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) name.current?.select();
  }, [isNew]);
  const change = (changes: Partial<Omit<Code, 'id' | 'tag'>>) => take((now) => withCode(now, code.id, changes));
  return (
    <div className="codebook-form">
      <h2>
        <TagName tag={code.tag} /> <span aria-hidden="true">›</span> <bdi>{code.name}</bdi>
      </h2>
      <TextField
        label="Name"
        value={code.name}
        longest={100}
        fieldRef={name}
        onChange={(text) => text.trim() && change({ name: text.trim() })}
      />
      <DefinitionFields defined={code} onChange={change} />
      <ColourChoice code={code} codes={draft.codes} onChange={(colour) => change({ colour })} />
      <OwnFieldsEditor
        fields={code.fields}
        published={published}
        of={code.name}
        onChange={(fields) => change({ fields })}
      />
      <GiveUpCode
        code={code}
        siblings={draft.codes.filter(({ id, tag }) => tag === code.tag && id !== code.id)}
        onSplit={(names) => {
          take((now, base) => withSplitCode(now, base, code.id, names));
          onChoose(code.tag);
        }}
        onMerge={(into) => {
          take((now, base) => withMergedCode(now, base, code.id, into));
          onChoose(into);
        }}
        onRetire={() => {
          take((now, base) => withRetiredCode(now, base, code.id));
          onChoose(code.tag);
        }}
      />
    </div>
  );
}
