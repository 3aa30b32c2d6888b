import { useState } from 'react';
import type { Code } from '../../../model/code.ts';
import { TAGS } from '../../../model/tag.ts';
import { countOf } from '../../ui/counts.ts';
import { CodeOptions } from './CodeOptions.tsx';
import type { Meanings, OfferedImport } from './import-state.ts';
import type { MissingArticle } from './plan-import.ts';

interface OfferedFileProps {
  offered: OfferedImport;
  onKeep: (meanings: Meanings) => void;
  /** Back to what the table's columns hold. */
  onColumns: () => void;
  onCancel: () => void;
}

/** What a file holds, how much of it found its place, and what its codes stand for. */
export function OfferedFile({ offered, onKeep, onColumns, onCancel }: OfferedFileProps) {
  const { plan, codes, meanings: likely, said } = offered;
  const [meanings, setMeanings] = useState<Meanings>(likely);
  const choose = (id: string, meaning: string) =>
    setMeanings(new Map([...meanings, [id, meaning === '' ? null : meaning]]));
  const isAnyMeant = [...meanings.values()].some((meaning) => meaning !== null);
  const isAnything = plan.placed > 0 || plan.missing.some(({ address }) => address !== null);
  return (
    <div className="exchange-offer">
      <h3>{plan.fileName}</h3>
      <p>
        {countOf(plan.passages, 'passage')}, of which {plan.placed.toLocaleString('en-GB')}{' '}
        {plan.placed === 1 ? 'stands on its words' : 'stand on their words'} in {countOf(plan.texts, 'text')}
        {plan.passages > 0 && ` (${Math.round((plan.placed / plan.passages) * 100)} %)`}.
      </p>
      {plan.own > 0 && (
        <p>
          The file says of {countOf(plan.own, 'passage')} that you marked {plan.own === 1 ? 'it' : 'them'} yourself, and
          nobody signed for it: as your own you hand them in as well. Take the file only if it is yours.
        </p>
      )}
      <Missing
        missing={plan.missing.filter(({ address }) => address !== null)}
        says="can wait: each comes in by itself when you open its page with Parallax"
      />
      <Missing
        missing={plan.missing.filter(({ address }) => address === null)}
        says="cannot come in: not in the text that came along, or of an article without an address"
      />
      {plan.refused.length > 0 && (
        <Listed
          summary={`${countOf(plan.refused.length, 'annotation')} cannot be taken.`}
          items={plan.refused.map(({ place, reason }) => `${place}: ${reason}`)}
        />
      )}
      {plan.codes.length > 0 && <CodeMeanings plan={plan} codes={codes} meanings={meanings} onChoose={choose} />}
      <p className="exchange-buttons">
        <button type="button" className="button" disabled={!isAnything || !isAnyMeant} onClick={() => onKeep(meanings)}>
          Take them into the library
        </button>
        {said && (
          <button type="button" className="link" onClick={onColumns}>
            Back to the columns
          </button>
        )}
        <button type="button" className="link" onClick={onCancel}>
          Not now
        </button>
      </p>
      {isAnything && !isAnyMeant && (
        <p className="quiet">Say of at least one code what it stands for: a passage needs a tag.</p>
      )}
    </div>
  );
}

interface CodeMeaningsProps extends Pick<OfferedImport, 'plan' | 'codes' | 'meanings'> {
  onChoose: (id: string, meaning: string) => void;
}

function CodeMeanings({ plan, codes, meanings, onChoose }: CodeMeaningsProps) {
  return (
    <>
      <h3>What its codes stand for</h3>
      <div className="exchange-codes">
        {plan.codes.map(({ code, passages }) => (
          <label key={code.id}>
            <span>
              {code.name} <span className="quiet">{countOf(passages, 'passage')}</span>
            </span>
            <select value={meanings.get(code.id) ?? ''} onChange={({ target }) => onChoose(code.id, target.value)}>
              <option value="">Leave out</option>
              <Meant codes={codes} />
            </select>
          </label>
        ))}
      </div>
    </>
  );
}

function Missing({ missing, says }: { missing: readonly MissingArticle[]; says: string }) {
  if (missing.length === 0) return null;
  const passages = missing.reduce((sum, one) => sum + one.passages, 0);
  return (
    <Listed
      summary={`${countOf(passages, 'passage')} of ${countOf(missing.length, 'article')} ${says}.`}
      items={missing.map((one) => `${one.name}: ${countOf(one.passages, 'passage')}`)}
    />
  );
}

function Meant({ codes }: { codes: readonly Code[] }) {
  return TAGS.map((tag) => (
    <optgroup key={tag} label={tag}>
      <CodeOptions tag={tag} codes={codes} />
    </optgroup>
  ));
}

const MOST_SHOWN = 100;

function Listed({ summary, items }: { summary: string; items: readonly string[] }) {
  return (
    <details className="exchange-list">
      <summary>{summary}</summary>
      <ul>
        {items.slice(0, MOST_SHOWN).map((item, index) => (
          <li key={index}>{item}</li>
        ))}
        {items.length > MOST_SHOWN && <li>… and {items.length - MOST_SHOWN} more</li>}
      </ul>
    </details>
  );
}
