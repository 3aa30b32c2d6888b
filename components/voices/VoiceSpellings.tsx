import { memo } from 'react';
import type { VoiceMerge } from '../../analysis/voices/merged-voices.ts';
import type { Reading } from '../compare/reading.ts';
import { ReadingNotice } from '../compare/ReadingNotice.tsx';
import { SuggestedMerges } from '../compare/SuggestedMerges.tsx';
import { mergedVoices, partedVoice } from './voice-changes.ts';

interface VoiceSpellingsProps {
  /** What the machine takes for one; absent until it is worked out. */
  merges: readonly VoiceMerge[] | undefined;
  reading: Reading;
}

const NONE: readonly VoiceMerge[] = [];

/** Which spellings are one speaker's: those that the reader merged, and those that the machine takes for one. */
export const VoiceSpellings = memo(function VoiceSpellings({ merges = NONE, reading }: VoiceSpellingsProps) {
  const { voices } = reading.contents;
  return (
    <div className="voices-below">
      <ReadingNotice reading={reading} readIn="voices" />
      {voices.length > 0 && (
        <ul className="merged-voices">
          {voices.map((voice) => (
            <li key={voice.name}>
              <strong>
                <bdi>{voice.name}</bdi>
              </strong>{' '}
              <span className="quiet">is also</span>{' '}
              {voice.spellings.map((spelling) => (
                <span key={spelling} className="merged-spelling">
                  <bdi>{spelling}</bdi>{' '}
                  <button
                    type="button"
                    className="link"
                    onClick={() =>
                      reading.change(partedVoice(voice, spelling), 'voices', `“${spelling}” stands apart.`)
                    }
                  >
                    part
                    <span className="visually-hidden">
                      {' '}
                      {spelling} from {voice.name}
                    </span>
                  </button>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      <SuggestedMerges
        merges={merges.map(({ name, spellings, reason }) => ({
          one: spellings.filter((spelling) => spelling !== name).join('”, “'),
          other: name,
          reason,
          merge: () => reading.change(mergedVoices(voices, name, spellings), 'voices', `Merged into “${name}”.`),
        }))}
      />
    </div>
  );
});
