import { useEffect, useRef } from 'react';
import type { Article } from '../../../model/article.ts';
import type { Codebook } from '../../../model/codebook.ts';
import type { Id } from '../../../model/id.ts';
import type { CodeToDecide } from '../../../storage/codebooks/code-decisions.ts';
import { KeyButton } from '../../ui/KeyButton.tsx';
import type { Attempt } from '../../ui/use-attempts.ts';
import { CodeQuestion } from './CodeQuestion.tsx';
import { decideKeyOf } from './decide-keys.ts';
import { useDeciding } from './use-deciding.ts';

interface DecideCodesProps {
  codebook: Codebook;
  waiting: readonly CodeToDecide[];
  articles: ReadonlyMap<Id, Article>;
  articleAddress: (id: Id, passage: Id) => string;
  attempt: Attempt;
}

/** The passages of codes that were split, one after the other, each in its paragraph; every decision has a key. */
export function DecideCodes({ codebook, waiting, articles, articleAddress, attempt }: DecideCodesProps) {
  const deciding = useDeciding(waiting, attempt);
  const { current, index, chosen, perform } = deciding;
  const section = useRef<HTMLElement>(null);
  const shown = current && `${current.annotation.id} ${current.code}`;
  useEffect(() => section.current?.focus({ preventScroll: true }), [shown]);
  return (
    <section
      className="decide"
      aria-labelledby="decide-title"
      tabIndex={-1}
      ref={section}
      onKeyDown={(event) => {
        const key = decideKeyOf(event);
        if (!key) return;
        event.preventDefault();
        perform(key);
      }}
    >
      <header className="decide-head">
        <h2 id="decide-title">Which part does the passage belong to?</h2>
        <p role="status" className="quiet">
          {current ? `passage ${index + 1} of ${waiting.length}` : 'Nothing waits for you.'}
        </p>
        <span className="decide-steps">
          {waiting.length > 1 && (
            <>
              <KeyButton label="Previous" keyName="K" onPress={() => perform({ does: 'step', by: -1 })} />
              <KeyButton label="Next" keyName="J" onPress={() => perform({ does: 'step', by: 1 })} />
            </>
          )}
        </span>
      </header>
      {current ? (
        <CodeQuestion
          key={shown}
          codebook={codebook}
          question={current}
          article={articles.get(current.annotation.article) ?? null}
          address={articleAddress(current.annotation.article, current.annotation.id)}
          chosen={chosen}
          onKey={perform}
        />
      ) : (
        <p className="quiet codebook-empty">
          When a code is split, its passages stand here until you have said which of the parts each of them belongs to.
        </p>
      )}
    </section>
  );
}
