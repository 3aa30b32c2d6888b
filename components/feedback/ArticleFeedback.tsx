import type { RefObject } from 'react';
import { headlineOf } from '../../model/article.ts';
import type { Feedback } from '../../model/feedback.ts';
import { quoteOf } from '../../model/passage.ts';
import type { FeedbackChange } from '../../storage/projects/give-feedback.ts';
import { TagName } from '../ui/TagName.tsx';
import type { Walk } from '../ui/use-walk.ts';
import type { ReadArticle } from './read-article.ts';
import { ReadPassageItem } from './ReadPassageItem.tsx';
import { ReadText } from './ReadText.tsx';

interface ArticleFeedbackProps {
  article: ReadArticle;
  feedback: Feedback | null;
  walk: Walk;
  /** Of the comment on the passage that is read. */
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** @param of the words that it is about. */
  onChange: (change: FeedbackChange, of: string) => void;
}

/** One article of a set: its text, each passage with what there is to say of it, and what only the model has. */
export function ArticleFeedback({ article, feedback, walk, fieldRef, onChange }: ArticleFeedbackProps) {
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
      <ReadText article={article} current={walk.current} />
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
              isCurrent={passage.annotation.id === walk.current}
              fieldRef={fieldRef}
              onChoose={() => walk.choose(passage.annotation.id)}
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
