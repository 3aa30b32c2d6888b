import { useEffect, useRef } from 'react';
import type { ModelOfProject } from '../../storage/projects/read-key.ts';
import { CodedTag } from '../annotate/fields/CodedTag.tsx';
import { summaryOf } from '../annotate/fields/field-values.ts';
import type { PlacedPassage } from '../compare/placed-passages.ts';
import { idInWalk } from '../ui/use-walk.ts';
import type { KeyFinding } from './checked-article.ts';

interface FindingItemProps {
  finding: KeyFinding;
  text: string;
  language: string | null;
  kind: ModelOfProject['kind'];
  says: string;
  isCurrent: boolean;
  onChoose: () => void;
}

/** A passage as the reader and the key have it: the words, each one's tags, and what the key's author noted. */
export function FindingItem({ finding, text, language, kind, says, isCurrent, onChoose }: FindingItemProps) {
  const { id, start, end, own, key, verdicts } = finding;
  const isCutOtherwise = verdicts.includes('boundary');
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const sides = [
    { who: 'You', passages: own },
    { who: kind === 'key' ? 'The key' : 'The example', passages: key },
  ].filter(({ passages }) => passages.length > 0);
  return (
    <li className={isCurrent ? 'finding finding-current' : 'finding'} data-verdict={verdicts.join(' ')} ref={item}>
      <button type="button" id={idInWalk(id)} aria-pressed={isCurrent} onClick={onChoose}>
        <strong className="finding-verdict">{says}</strong>
        <span className="finding-words" lang={language ?? ''} dir="auto">
          {text.slice(start, end)}
        </span>
      </button>
      <dl>
        {sides.map(({ who, passages }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>
              {passages.map((passage) => (
                <Side
                  key={passage.annotation.id}
                  passage={passage}
                  words={isCutOtherwise ? text.slice(passage.start, passage.end) : null}
                  language={language}
                />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

interface SideProps {
  passage: PlacedPassage;
  /** Where the two are cut otherwise. */
  words: string | null;
  language: string | null;
}

function Side({ passage: { annotation }, words, language }: SideProps) {
  const { lead, rest } = summaryOf(annotation.fields);
  const fields = [lead, rest].filter(Boolean).join(' · ');
  return (
    <div className="finding-side">
      <span className="finding-tags">
        {annotation.tags.map((tag) => (
          <CodedTag key={tag} tag={tag} annotation={annotation} />
        ))}
      </span>{' '}
      {words !== null && (
        <span className="finding-cut" lang={language ?? ''} dir="auto">
          {words}
        </span>
      )}
      {fields && <span className="quiet"> {fields}</span>}
      {annotation.note && <p className="finding-note">{annotation.note}</p>}
    </div>
  );
}
