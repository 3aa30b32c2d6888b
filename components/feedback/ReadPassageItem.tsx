import { useEffect, useRef, type RefObject } from 'react';
import { standingOf, type PassageComment } from '../../model/feedback.ts';
import { quoteOf } from '../../model/passage.ts';
import { CodedTag } from '../annotate/fields/CodedTag.tsx';
import { DraftField } from '../annotate/fields/DraftField.tsx';
import { summaryOf } from '../annotate/fields/field-values.ts';
import { TagName } from '../ui/TagName.tsx';
import { idInWalk } from '../ui/use-walk.ts';
import type { ReadPassage } from './read-article.ts';

interface ReadPassageItemProps {
  passage: ReadPassage;
  language: string | null;
  /** Whether there is a model of the article to hold it against. */
  hasModel: boolean;
  comment: PassageComment | undefined;
  isCurrent: boolean;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  onChoose: () => void;
  onComment: (text: string) => void;
}

/** A passage of the set that is read: what its author made of it, what the model has there, and the comment on it. */
export function ReadPassageItem({ passage, language, hasModel, comment, isCurrent, ...props }: ReadPassageItemProps) {
  const { annotation } = passage;
  const { lead, rest } = summaryOf(annotation.fields);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li className={isCurrent ? 'read-passage read-passage-current' : 'read-passage'}>
      <p className="read-tags">
        {annotation.tags.map((tag) => (
          <CodedTag key={tag} tag={tag} annotation={annotation} />
        ))}
        {hasModel && <ModelThere passage={passage} />}
      </p>
      <button
        type="button"
        id={idInWalk(annotation.id)}
        className="read-words"
        aria-pressed={isCurrent}
        ref={button}
        onClick={props.onChoose}
      >
        <span lang={language ?? undefined} dir="auto">
          {quoteOf(annotation.selectors)?.exact}
        </span>
      </button>
      {!passage.place && <p className="quiet">Not in the text as it is now.</p>}
      {(lead || rest) && <p className="quiet">{[lead, rest].filter(Boolean).join(' · ')}</p>}
      {annotation.note && <p className="read-note">{annotation.note}</p>}
      {comment && standingOf(comment, annotation) === 'changed' && (
        <p className="quiet">Its author has changed this passage since you commented on it.</p>
      )}
      {isCurrent ? (
        <DraftField
          label="Comment"
          stored={comment?.text ?? ''}
          lines={3}
          fieldRef={props.fieldRef}
          onSave={props.onComment}
        />
      ) : (
        comment && <p className="read-comment">{comment.text}</p>
      )}
    </li>
  );
}

function ModelThere({ passage: { annotation, model } }: { passage: ReadPassage }) {
  if (!model) return <span className="quiet">not in the model</span>;
  const isSame =
    model.tags.length === annotation.tags.length && model.tags.every((tag) => annotation.tags.includes(tag));
  if (isSame) return <span className="quiet">as in the model</span>;
  return (
    <span className="quiet">
      in the model{' '}
      {model.tags.map((tag) => (
        <TagName key={tag} tag={tag} />
      ))}
    </span>
  );
}
