import { ownCodebook } from '../../storage/codebooks/own-codebook.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { TagDefinitions } from '../annotate/TagDefinitions.tsx';
import './help.css';
import '../annotate/annotate.css';

/** What keys do, and where. */
const KEYS: readonly [where: string, keys: readonly [string, string][]][] = [
  [
    'At a selection on the page',
    [
      ['1 2 3 4', 'tag it as fact, quote, opinion, statistic, or take the tag away'],
      ['N', 'write a note on it'],
      ['Esc', 'close the row of tags'],
    ],
  ],
  [
    'In the list of passages',
    [
      ['↑ ↓', 'go from passage to passage'],
      ['1 2 3 4', 'change its tags'],
      ['Delete', 'delete it'],
      ['?', 'what the tags mean'],
    ],
  ],
  [
    'Among suggestions',
    [
      ['S', 'ask for suggestions'],
      ['J K', 'go to the next, go back'],
      ['↵', 'accept'],
      ['1 2 3 4', 'change the tag'],
      ['⌫', 'reject'],
      ['← →', 'move the end by a word; with ⇧ the start'],
      ['U', 'undo the last decision'],
      ['N', 'in a case that is worked through: go to the next article'],
    ],
  ],
  [
    'In a stored text',
    [
      ['J K', 'select the next sentence, the one before'],
      ['⇧ ← →', 'make the selection shorter or longer'],
    ],
  ],
  [
    'In the library',
    [
      ['/', 'search'],
      ['↑ ↓', 'go from row to row; with ⇧ select several'],
      ['Space', 'select the row'],
      ['↵', 'open it'],
      ['E', 'edit it'],
      ['Delete', 'move it to the trash'],
    ],
  ],
  [
    'Where coders differ',
    [
      ['↑ ↓', 'go from passage to passage'],
      ['1 – 9', 'settle it as a coder marked it'],
      ['0', 'settle it as no passage'],
    ],
  ],
  [
    'Giving feedback',
    [
      ['J K', 'go to the next passage, go back'],
      ['C', 'comment on it; Esc leaves the field'],
      ['M', 'go to the remarks'],
      ['R', 'the set is read'],
      ['N', 'go to the next set'],
    ],
  ],
  [
    'In a codebook',
    [
      ['↑ ↓', 'go from code to code'],
      ['Alt ↑ ↓', 'move the code, or the field'],
    ],
  ],
  [
    'At passages of a code that was split',
    [
      ['J K', 'go to the next, go back'],
      ['1 – 9', 'choose a part of the code'],
      ['↵', 'keep what is chosen'],
      ['0', 'none of the parts'],
    ],
  ],
  [
    'Everywhere',
    [
      ['Ctrl Z', 'undo the last action of this sitting (⌘ Z on a Mac)'],
      ['Ctrl ⇧ Z', 'do it again'],
    ],
  ],
];

/** The way to the welcome, what the tags mean, and the keys. */
export function Help({ welcomeAddress }: { welcomeAddress: string }) {
  const codebook = useLiveQuery(ownCodebook);
  return (
    <div className="help">
      <h1>Help</h1>
      <p>
        <a href={welcomeAddress}>Try Parallax on an invented example</a>: four steps, and nothing of it is kept.
      </p>
      <section aria-labelledby="help-tags">
        <h2 id="help-tags">What the tags mean</h2>
        {codebook !== undefined && <TagDefinitions codebook={codebook} />}
      </section>
      <section aria-labelledby="help-keys">
        <h2 id="help-keys">Keys</h2>
        {KEYS.map(([where, keys]) => (
          <div key={where}>
            <h3>{where}</h3>
            <dl className="help-keys">
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    {key.split(' ').map((part) => (
                      <kbd key={part} className="key">
                        {part}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
    </div>
  );
}
