import { useMemo, useRef, useState, type RefObject } from 'react';
import type { Feedback } from '../../model/feedback.ts';
import type { Id } from '../../model/id.ts';
import { headlineOf } from '../../model/article.ts';
import { quoteOf } from '../../model/passage.ts';
import type { FeedbackChange } from '../../storage/projects/give-feedback.ts';
import type { SetToRead } from '../../storage/projects/read-set.ts';
import { CodebookContext } from '../annotate/codebook-context.ts';
import { DraftField } from '../annotate/DraftField.tsx';
import { TagName } from '../ui/TagName.tsx';
import { FeedbackHead, type FeedbackHeadProps } from './FeedbackHead.tsx';
import { readArticle, type ReadArticle } from './read-article.ts';
import { ReadPassageItem } from './ReadPassageItem.tsx';
import { ReadText } from './ReadText.tsx';
import { RubricMarks } from './RubricMarks.tsx';
import { feedbackKeyOf } from './feedback-keys.ts';
import { usePageKeys } from '../ui/use-page-keys.ts';
import '../annotate/annotate.css';
import './feedback.css';

interface SetFeedbackProps extends Omit<FeedbackHeadProps, 'project' | 'onRead'> {
  set: SetToRead;
  /** @param of the words or the name that it is about. */
  onChange: (change: FeedbackChange, of: string) => void;
}

/** One member's set, read passage by passage: the text, what its author marked, and what there is to say of it. */
export function SetFeedback({ set, onChange, ...head }: SetFeedbackProps) {
  const articles = useMemo(() => set.articles.map(readArticle), [set]);
  const { feedback } = head.current;
  const reading = useReading(articles);
  const remarks = useRef<HTMLTextAreaElement>(null);
  const toggleRead = () => onChange({ isRead: feedback?.isRead !== true }, head.current.author.name);
  usePageKeys(feedbackKeyOf, (key) => {
    if (key === 'next passage') reading.go(1);
    if (key === 'passage before') reading.go(-1);
    if (key === 'comment') reading.field.current?.focus();
    if (key === 'remarks') remarks.current?.focus();
    if (key === 'next set') head.onNext();
    if (key === 'read') toggleRead();
  });
  return (
    <div className="feedback">
      <FeedbackHead {...head} project={set.project.name} onRead={toggleRead} />
      <p className="quiet feedback-keys">
        <kbd className="key">J</kbd> and <kbd className="key">K</kbd> go from passage to passage,{' '}
        <kbd className="key">C</kbd> comments, <kbd className="key">M</kbd> goes to the remarks,{' '}
        <kbd className="key">Esc</kbd> leaves a field. All is kept as you type.
      </p>
      <CodebookContext value={set.codebook ? [set.codebook] : []}>
        {articles.map((article) => (
          <ArticleFeedback
            key={article.article.id}
            article={article}
            feedback={feedback}
            reading={reading}
            onChange={onChange}
          />
        ))}
      </CodebookContext>
      <OnTheWhole set={set} feedback={feedback} remarksRef={remarks} onChange={onChange} />
    </div>
  );
}

/** Which passage is read, and the way from one to the next through all articles. */
function useReading(articles: readonly ReadArticle[]) {
  const ids = articles.flatMap(({ read }) => read.map(({ annotation }) => annotation.id));
  const [chosen, choose] = useState<Id | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const current = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);
  const go = (step: 1 | -1) => {
    const next = ids[ids.indexOf(current ?? '') + step];
    if (next === undefined) return;
    choose(next);
    document.getElementById(`read-${next}`)?.querySelector('button')?.focus({ preventScroll: true });
  };
  return { current, choose, go, field };
}

interface ArticleFeedbackProps {
  article: ReadArticle;
  feedback: Feedback | null;
  reading: ReturnType<typeof useReading>;
  onChange: SetFeedbackProps['onChange'];
}

function ArticleFeedback({ article, feedback, reading, onChange }: ArticleFeedbackProps) {
  const { name, read, missed, model } = article;
  const { language } = article.article;
  const hasHeadline = article.revision?.blocks.some(({ kind }) => kind === 'headline');
  return (
    <section className="feedback-article" aria-label={name}>
      <h2>
        <bdi>{name}</bdi>
        {!hasHeadline && (
          <>
            : <bdi>{headlineOf(article.article)}</bdi>
          </>
        )}
      </h2>
      <ReadText article={article} current={reading.current} />
      <div>
        {read.length === 0 && <p className="quiet">Nothing is marked in this article.</p>}
        <ol className="read-passages" aria-label={`Passages in ${name}`}>
          {read.map((passage) => (
            <ReadPassageItem
              key={passage.annotation.id}
              passage={passage}
              language={language}
              hasModel={model.length > 0}
              comment={feedback?.comments.find(({ annotation }) => annotation === passage.annotation.id)}
              isCurrent={passage.annotation.id === reading.current}
              fieldRef={reading.field}
              onChoose={() => reading.choose(passage.annotation.id)}
              onComment={(text) =>
                onChange(
                  { comment: { annotation: passage.annotation.id, text } },
                  quoteOf(passage.annotation.selectors)?.exact ?? '',
                )
              }
            />
          ))}
        </ol>
        {missed.length > 0 && (
          <>
            <h3>Only in the model</h3>
            <ul className="read-missed-list">
              {missed.map(({ annotation }) => (
                <li key={annotation.id}>
                  {annotation.tags.map((tag) => (
                    <TagName key={tag} tag={tag} />
                  ))}{' '}
                  <span className="quoted" lang={language ?? undefined} dir="auto">
                    {quoteOf(annotation.selectors)?.exact}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

interface OnTheWholeProps {
  set: SetToRead;
  feedback: Feedback | null;
  remarksRef: RefObject<HTMLTextAreaElement | null>;
  onChange: SetFeedbackProps['onChange'];
}

/** What there is to say of the set as a whole, and comments whose passages went since. */
function OnTheWhole({ set, feedback, remarksRef, onChange }: OnTheWholeProps) {
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
