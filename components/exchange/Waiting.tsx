import { useState } from 'react';
import type { AwaitedText } from '../../model/awaited-text.ts';
import { awaitAgain, countAwaited, forgetAwaited, viewAwaited } from '../../storage/awaited-texts.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { countOf } from '../ui/counts.ts';
import { showMoment } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAttempts } from '../ui/use-attempts.ts';

/** As many rows as a page shows well; the rest is counted. */
const MOST_SHOWN = 200;

/** What came in files and waits for the pages that it stands on. */
export function Waiting() {
  const awaited = useLiveQuery(viewAwaited);
  const [forgotten, setForgotten] = useState<readonly AwaitedText[]>([]);
  const { failure, forget: closeFailure, attempt } = useAttempts();
  if (!awaited || (awaited.length === 0 && forgotten.length === 0 && failure === null)) return null;
  const forget = (texts: readonly AwaitedText[]) =>
    attempt(forgetAwaited(texts.map(({ id }) => id)).then(setForgotten));
  const undo = () => attempt(awaitAgain(forgotten).then(() => setForgotten([])));
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">Waiting for their pages</h2>
      {failure && <Notice onClose={closeFailure}>{failure}</Notice>}
      {forgotten.length > 0 && (
        <Notice action={{ label: 'Undo', run: undo }} onClose={() => setForgotten([])}>
          {countOf(passagesIn(forgotten), 'passage')} of {countOf(forgotten.length, 'article')} no longer wait.
        </Notice>
      )}
      {awaited.length > 0 && <Awaited awaited={awaited} onForget={forget} />}
    </section>
  );
}

interface AwaitedProps {
  awaited: readonly AwaitedText[];
  onForget: (texts: readonly AwaitedText[]) => void;
}

function Awaited({ awaited, onForget }: AwaitedProps) {
  return (
    <>
      <p>
        {countOf(passagesIn(awaited), 'passage')} of {countOf(awaited.length, 'article')}. Open a page with Parallax:
        what stands in its text comes in by itself. What does not, because the outlet changed its words, waits on.
      </p>
      <table className="exchange-rows exchange-waiting">
        <thead>
          <tr>
            <th scope="col">Page</th>
            <th scope="col">Passages</th>
            <th scope="col">From</th>
            <th scope="col">Last looked for</th>
            <th scope="col">
              <span className="visually-hidden">Forget</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {awaited.slice(0, MOST_SHOWN).map((text) => (
            <AwaitedRow key={text.id} text={text} onForget={() => onForget([text])} />
          ))}
        </tbody>
      </table>
      {awaited.length > MOST_SHOWN && <p className="quiet">… and {awaited.length - MOST_SHOWN} more.</p>}
      <button type="button" className="link" onClick={() => onForget(awaited)}>
        Forget all that waits
      </button>
    </>
  );
}

function AwaitedRow({ text, onForget }: { text: AwaitedText; onForget: () => void }) {
  const { address, article, source, tried } = text;
  const passages = countAwaited(text);
  const name = article.headline ?? address;
  return (
    <tr>
      <td className="exchange-words">
        <a href={address} target="_blank" rel="noreferrer">
          {name}
        </a>
        {article.outlet !== null && <span className="exchange-outlet quiet">{article.outlet}</span>}
      </td>
      <td className="exchange-place">{passages > 0 ? passages : 'its case'}</td>
      <td className="exchange-source">{source}</td>
      <td>{tried === null ? 'not yet' : showMoment(tried)}</td>
      <td>
        <button type="button" className="link" aria-label={`Forget what waits for ${name}`} onClick={onForget}>
          Forget
        </button>
      </td>
    </tr>
  );
}

function passagesIn(texts: readonly AwaitedText[]): number {
  return texts.reduce((sum, text) => sum + countAwaited(text), 0);
}
