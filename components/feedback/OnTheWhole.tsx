import type { RefObject } from 'react';
import type { Feedback } from '../../model/feedback.ts';
import type { FeedbackChange } from '../../storage/projects/give-feedback.ts';
import type { SetToRead } from '../../storage/projects/read-set.ts';
import { DraftField } from '../annotate/fields/DraftField.tsx';
import { RubricMarks } from './RubricMarks.tsx';

interface OnTheWholeProps {
  set: SetToRead;
  feedback: Feedback | null;
  remarksRef: RefObject<HTMLTextAreaElement | null>;
  /** @param of the name that it is about. */
  onChange: (change: FeedbackChange, of: string) => void;
}

/** What there is to say of the set as a whole, and comments whose passages went since. */
export function OnTheWhole({ set, feedback, remarksRef, onChange }: OnTheWholeProps) {
  const here = new Set(set.articles.flatMap(({ passages }) => passages.map(({ id }) => id)));
  const left = feedback?.comments.filter(({ annotation }) => !here.has(annotation)) ?? [];
  const { rubric = [] } = set.project;
  return (
    <section className="feedback-whole" aria-label="On the whole">
      <h2>On the whole</h2>
      {left.length > 0 && (
        <>
          <p className="quiet">On passages that are no longer in the set:</p>
          <ul>
            {left.map(({ annotation, words, text }) => (
              <li key={annotation}>
                <span className="quoted">{words}</span> <p className="read-comment">{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <DraftField
        label="Remarks"
        stored={feedback?.remarks ?? ''}
        lines={5}
        fieldRef={remarksRef}
        onSave={(text) => onChange({ remarks: text }, set.author.name)}
      />
      {rubric.length > 0 && (
        <RubricMarks
          rubric={rubric}
          marks={feedback?.marks ?? {}}
          onMark={({ id, name }, level) => onChange({ mark: { criterion: id, level } }, name)}
        />
      )}
    </section>
  );
}
