import type { JudgedPassage } from '../../analysis/agreement/judged-passages.ts';
import type { Author } from '../../model/author.ts';
import { twoPlaces } from './measures.ts';
import { sayJudgement, sayMarkings } from './say-markings.ts';

interface DisputedPassageProps {
  passage: JudgedPassage;
  text: string;
  language: string | null;
  coders: readonly Author[];
  isCurrent: boolean;
  onChoose: () => void;
}

/** A passage with how its coders judged it; chosen, with what each of them marked. */
export function DisputedPassage({ passage, text, language, coders, isCurrent, onChoose }: DisputedPassageProps) {
  return (
    <li className={isCurrent ? 'disputed disputed-current' : 'disputed'}>
      <button type="button" aria-expanded={isCurrent} onClick={onChoose}>
        <span className="quoted" lang={language ?? ''} dir="auto">
          {text.slice(passage.start, passage.end)}
        </span>
        <span className="quiet">
          <strong>{twoPlaces(passage.agreement)}</strong> {sayJudgement(passage)}
        </span>
      </button>
      {isCurrent && (
        <ul className="markings">
          {sayMarkings(passage, coders).map(({ who, what, start, end }) => (
            <li key={`${who} ${start}-${end}`}>
              <bdi>{who}</bdi>: {what}{' '}
              {(start !== passage.start || end !== passage.end) && (
                <span className="quoted quiet" lang={language ?? ''} dir="auto">
                  {text.slice(start, end)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
