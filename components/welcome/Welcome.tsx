import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { outletOf } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { PassageList } from '../annotate/passages/PassageList.tsx';
import { StoredText } from '../reader-view/StoredText.tsx';
import { useAnnotatedText } from '../reader-view/use-annotated-text.ts';
import { useSentenceKeys } from '../reader-view/use-sentence-keys.ts';
import { Notice } from '../ui/Notice.tsx';
import { OutletMark } from '../ui/OutletMark.tsx';
import { ExampleComparison } from './ExampleComparison.tsx';
import { useExample, type Example } from './use-example.ts';
import { stepToDo } from './welcome-steps.ts';
import { WelcomeSteps } from './WelcomeSteps.tsx';
import '../annotate/annotate.css';
import '../reader-view/stored-text.css';
import './welcome.css';

interface WelcomeProps {
  /** Takes the example into the library, with what was marked. */
  onKeep: (annotations: Example['annotations']) => Promise<void>;
  onLeave: () => void;
}

/** A short welcome: an invented article that is annotated by the code that annotates live pages, and compared with another. */
export function Welcome({ onKeep, onLeave }: WelcomeProps) {
  const example = useExample();
  const [hasCompared, setCompared] = useState(false);
  const text = useRef<HTMLElement>(null);
  const hasSelected = useHasSelected(text);
  const { annotations } = example;
  const toDo = stepToDo({ hasSelected, annotations, hasCompared });
  const { show, findings, map } = useAnnotatedText(text, textOfExample(example));
  const [{ article, revisions }] = example.articles;
  const onKeyDown = useSentenceKeys(map, article.language);
  const showPassage = (id: Id) => {
    example.choose(id);
    show([id]);
  };
  return (
    <div className="welcome">
      <header>
        <h1>Read the news critically, together</h1>
        <p className="welcome-lead">
          Mark what each passage of an article does, then lay the outlets that cover the same matter beside each other.
          Try it here: the article is invented, and nothing of this is kept unless you say so.
        </p>
        {toDo !== null && (
          <button type="button" className="link" onClick={onLeave}>
            Skip this
          </button>
        )}
      </header>
      <div className="welcome-desk">
        <aside className="welcome-to-do" aria-label="What to do">
          <WelcomeSteps toDo={toDo} onCompare={() => setCompared(true)} />
        </aside>
        <ExampleText example={example} textRef={text} onKeyDown={onKeyDown} />
        <section className="welcome-passages" aria-label="What you marked">
          {annotations.length > 0 && (
            <PassageList
              annotations={annotations}
              blocks={revisions[0]?.blocks ?? []}
              findings={findings}
              selected={example.chosen.id}
              editNote={example.chosen.editNote}
              language={article.language}
              filtered={false}
              onShow={showPassage}
              onChange={example.change}
              onDelete={example.remove}
            />
          )}
        </section>
      </div>
      {hasCompared && <ExampleComparison articles={example.articles} onShow={(ids) => show(ids)} />}
      {toDo === null && <WelcomeEnd onKeep={() => onKeep(annotations)} onLeave={onLeave} />}
    </div>
  );
}

interface ExampleTextProps {
  example: Example;
  textRef: RefObject<HTMLElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
}

function ExampleText({ example, textRef, onKeyDown }: ExampleTextProps) {
  const [{ article, revisions }] = example.articles;
  return (
    <div
      className="welcome-text"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- where passages are selected by keys.
      tabIndex={0}
      role="region"
      aria-label="The example"
      onKeyDown={onKeyDown}
    >
      <p className="welcome-source">
        <OutletMark index={0} />
        <strong>{outletOf(article)}</strong> <span className="quiet">· {article.byline} · an invented example</span>
      </p>
      <StoredText blocks={revisions[0]?.blocks ?? []} language={article.language ?? ''} textRef={textRef} />
    </div>
  );
}

function textOfExample({ articles: [{ revisions }], passages, keeper, choose }: Example) {
  const reader = { keeper, onChoose: choose, onPlace: null };
  return { revision: revisions[0]?.id ?? '', passages, suggested: NOTHING, reader };
}

const NOTHING: Example['passages'] = [];

/** Whether words of a text were ever selected. */
function useHasSelected(text: RefObject<HTMLElement | null>): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const closing = new AbortController();
    const look = () => {
      const selection = getSelection();
      if (selection && !selection.isCollapsed && text.current?.contains(selection.anchorNode)) setHas(true);
    };
    document.addEventListener('selectionchange', look, { signal: closing.signal });
    return () => closing.abort();
  }, [text]);
  return has;
}

interface WelcomeEndProps {
  onKeep: () => Promise<void>;
  onLeave: () => void;
}

function WelcomeEnd({ onKeep, onLeave }: WelcomeEndProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const keep = () => void onKeep().catch((error: unknown) => setFailure(reasonOf(error)));
  return (
    <div className="welcome-end">
      {failure && <Notice onClose={() => setFailure(null)}>{failure}</Notice>}
      <p>
        That is all of it. Now open a news article and click the Parallax button in the toolbar; this welcome stays
        under Help.
      </p>
      <p className="welcome-buttons">
        <button type="button" className="button" onClick={onLeave}>
          Go to your library
        </button>
        <button type="button" className="link" onClick={keep}>
          Keep this example in my library
        </button>
      </p>
    </div>
  );
}
