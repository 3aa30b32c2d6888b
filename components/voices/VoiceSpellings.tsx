import { useMemo } from 'react';
import { proposeVoiceMerges } from '../../analysis/merged-voices.ts';
import { caseActors } from '../../analysis/wordings/case-actors.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { Reading } from '../compare/reading.ts';
import { ReadingNotice } from '../compare/ReadingNotice.tsx';
import { SuggestedMerges } from '../compare/SuggestedMerges.tsx';
import { useSameList } from '../compare/use-same-list.ts';
import { actorsIn } from '../ledger/actors-in.ts';
import { mergedVoices, partedVoice } from './voice-changes.ts';

interface VoiceSpellingsProps {
  articles: readonly ComparedArticle[];
  reading: Reading;
}

/** Which spellings are one speaker's: those that the reader merged, and those that the machine takes for one. */
export function VoiceSpellings({ articles, reading }: VoiceSpellingsProps) {
  const { voices } = reading.contents;
  const texts = useSameList(articles.map(({ text }) => text));
  const actors = useMemo(() => caseActors(texts.flatMap((text) => actorsIn(text).actors)), [texts]);
  const proposed = useMemo(
    () => proposeVoiceMerges(articles.map(spokenIn), voices, actors),
    [articles, voices, actors],
  );
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
        merges={proposed.map(({ name, spellings, reason }) => ({
          one: spellings.filter((spelling) => spelling !== name).join('”, “'),
          other: name,
          reason,
          merge: () => reading.change(mergedVoices(voices, name, spellings), 'voices', `Merged into “${name}”.`),
        }))}
      />
    </div>
  );
}

function spokenIn({ text, passages }: ComparedArticle) {
  const speakers = passages.filter(({ tags }) => tags.includes('quote')).flatMap(({ fields }) => fields.speakers ?? []);
  return { prepared: actorsIn(text), speakers: [...new Set(speakers)] };
}
