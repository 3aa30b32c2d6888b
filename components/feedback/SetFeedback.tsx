import { useMemo, useRef } from 'react';
import type { FeedbackChange } from '../../storage/projects/give-feedback.ts';
import type { SetToRead } from '../../storage/projects/read-set.ts';
import { CodebookContext } from '../annotate/fields/codebook-context.ts';
import { ArticleFeedback } from './ArticleFeedback.tsx';
import { FeedbackHead, type FeedbackHeadProps } from './FeedbackHead.tsx';
import { OnTheWhole } from './OnTheWhole.tsx';
import { readArticle } from './read-article.ts';
import { feedbackKeyOf } from './feedback-keys.ts';
import { usePageKeys } from '../ui/use-page-keys.ts';
import { useWalk } from '../ui/use-walk.ts';
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
  const ids = articles.flatMap(({ read }) => read.map(({ annotation }) => annotation.id));
  const walk = useWalk(ids, ids[0] ?? null);
  const comment = useRef<HTMLTextAreaElement>(null);
  const remarks = useRef<HTMLTextAreaElement>(null);
  const toggleRead = () => onChange({ isRead: feedback?.isRead !== true }, head.current.author.name);
  usePageKeys(feedbackKeyOf, (key) => {
    if (key === 'next passage') walk.go(1);
    if (key === 'passage before') walk.go(-1);
    if (key === 'comment') comment.current?.focus();
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
            walk={walk}
            fieldRef={comment}
            onChange={onChange}
          />
        ))}
      </CodebookContext>
      <OnTheWhole set={set} feedback={feedback} remarksRef={remarks} onChange={onChange} />
    </div>
  );
}
