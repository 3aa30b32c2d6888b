import { useState } from 'react';
import type { Codebook, CodebookVersion } from '../../../model/codebook.ts';
import { withNewCode, withOrder } from '../../../model/codebook-draft.ts';
import { faultOfVersion } from '../../../model/codebook-rules.ts';
import type { Id } from '../../../model/id.ts';
import { TAGS, type Tag } from '../../../model/tag.ts';
import type { Attempt } from '../../ui/use-attempts.ts';
import { CodeForm } from './CodeForm.tsx';
import { CodeTree } from './CodeTree.tsx';
import { DraftBar } from './DraftBar.tsx';
import { TagForm } from './TagForm.tsx';
import { useDraft } from './use-draft.ts';

interface CodebookEditorProps {
  codebook: Codebook;
  counts: ReadonlyMap<Id, number>;
  reviewAddress: string;
  attempt: Attempt;
}

/** The tags and codes of a codebook. Whatever is changed is a draft until it is published as the next version. */
export function CodebookEditor({ codebook, counts, reviewAddress, attempt }: CodebookEditorProps) {
  const drafting = useDraft(codebook, attempt);
  const { draft, base, take } = drafting;
  const [chosen, setChosen] = useState<string>(TAGS[0]);
  const [added, setAdded] = useState<Id | null>(null);
  const code = draft.codes.find(({ id }) => id === chosen);
  // A code that an undone step took away again leaves the tag that comes first.
  const definition = draft.tags.find(({ tag }) => tag === chosen) ?? draft.tags[0];
  const published = fieldIdsOf(base);

  function add(tag: Tag) {
    let made: Id = '';
    take((now) => {
      const { draft: next, id } = withNewCode(now, tag, freeName(now.codes));
      made = id;
      return next;
    });
    setChosen(made);
    setAdded(made);
  }

  return (
    <div className="codebook-editor">
      <DraftBar drafting={drafting} fault={faultOfVersion(draft)} reviewAddress={reviewAddress} />
      <div className="codebook-panes">
        <CodeTree
          draft={draft}
          counts={counts}
          chosen={chosen}
          onChoose={setChosen}
          onAdd={add}
          onOrder={(tag, ids) => take((now) => withOrder(now, tag, ids))}
        />
        {code && (
          <CodeForm
            key={code.id}
            draft={draft}
            code={code}
            published={published}
            isNew={code.id === added}
            take={take}
            onChoose={setChosen}
          />
        )}
        {!code && definition && (
          <TagForm key={definition.tag} definition={definition} published={published} take={take} />
        )}
      </div>
    </div>
  );
}

function freeName(codes: readonly { name: string }[], number = 1): string {
  const name = number === 1 ? 'New code' : `New code ${number}`;
  return codes.some((code) => code.name === name) ? freeName(codes, number + 1) : name;
}

function fieldIdsOf({ tags, codes }: CodebookVersion): Set<Id> {
  return new Set([...tags, ...codes].flatMap(({ fields }) => fields.map(({ id }) => id)));
}
