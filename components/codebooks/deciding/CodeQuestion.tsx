import { headlineOf, outletOf, type Article } from '../../../model/article.ts';
import type { Codebook } from '../../../model/codebook.ts';
import type { Id } from '../../../model/id.ts';
import type { CodeToDecide } from '../../../storage/codebooks/code-decisions.ts';
import { CodeName } from '../../ui/CodeName.tsx';
import { KeyButton } from '../../ui/KeyButton.tsx';
import { TagName } from '../../ui/TagName.tsx';
import type { DecideKey } from './decide-keys.ts';
import { PassageInContext } from './PassageInContext.tsx';

interface CodeQuestionProps {
  codebook: Codebook;
  question: CodeToDecide;
  article: Article | null;
  /** Where the passage stands in the whole text. */
  address: string;
  chosen: readonly Id[];
  onKey: (key: DecideKey) => void;
}

/** One passage of a code that was split, and the parts to choose from. */
export function CodeQuestion({ codebook, question, article, address, chosen, onKey }: CodeQuestionProps) {
  const known = new Map(codebook.versions.flatMap(({ codes }) => codes.map((code) => [code.id, code])));
  const former = known.get(question.code);
  const parts = question.among.map((id) => known.get(id)).filter((code) => code !== undefined);
  const { note } = question.annotation;
  return (
    <div className="decide-question">
      {article && (
        <p className="quiet">
          {outletOf(article)} · <a href={address}>{headlineOf(article)}</a>
        </p>
      )}
      <PassageInContext annotation={question.annotation} language={article?.language ?? null} />
      {note && <p className="passage-note">{note}</p>}
      {former && (
        <p className="decide-former">
          <TagName tag={former.tag} /> <CodeName code={former} /> was split into:
        </p>
      )}
      <ul className="decide-parts" aria-label="Parts">
        {parts.map((part, index) => (
          <li key={part.id}>
            <button
              type="button"
              className={`decide-part tag-${part.tag}`}
              aria-pressed={chosen.includes(part.id)}
              aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
              onClick={() => onKey({ does: 'toggle', index })}
            >
              {index < 9 && (
                <kbd className="key" aria-hidden="true">
                  {index + 1}
                </kbd>
              )}{' '}
              <CodeName code={part} />
              {part.definition && <span className="quiet decide-definition">{part.definition}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p className="codebook-actions">
        <button
          type="button"
          className="button button-main"
          disabled={chosen.length === 0}
          aria-keyshortcuts="Enter"
          onClick={() => onKey({ does: 'decide' })}
        >
          {chosen.length > 1 ? `Keep these ${chosen.length}` : 'Keep'} <kbd aria-hidden="true">↵</kbd>
        </button>
        <KeyButton label="None of them" keyName="0" onPress={() => onKey({ does: 'none' })} />
      </p>
    </div>
  );
}
