import type { Voice } from '../../../analysis/voices/voices.ts';
import { CaseTable } from '../CaseTable.tsx';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { MergeButton } from './MergeButton.tsx';
import type { Merging } from './use-merging.ts';
import { labelOfVoice } from './voice-label.ts';
import { VoiceFigure } from './VoiceFigure.tsx';

interface VoicesTableProps {
  articles: readonly ComparedArticle[];
  voices: readonly Voice[];
  /** The words of the longest bar: all bars have one scale. */
  most: number;
  merging: Merging;
  onShow: ShowPassages;
}

/** Voices × outlets. */
export function VoicesTable({ articles, voices, most, merging, onShow }: VoicesTableProps) {
  const rows = voices.map((voice) => ({
    key: `${voice.name} ${voice.kind}`,
    head: <Speaker voice={voice} articles={articles} merging={merging} />,
    headProps: merging.isOffered && voice.name !== null ? merging.dragging(voice.name) : {},
    cells: articles.map((compared, index) => (
      <VoiceFigure
        key={compared.article.id}
        voice={labelOfVoice(voice)}
        cell={voice.cells[index]}
        most={most}
        compared={compared}
        onShow={onShow}
      />
    )),
  }));
  return <CaseTable label="Who gets to speak" rowsAre="Speaker" articles={articles} rows={rows} />;
}

interface SpeakerProps {
  voice: Voice;
  articles: readonly ComparedArticle[];
  merging: Merging;
}

function Speaker({ voice, articles, merging }: SpeakerProps) {
  const only = voice.onlyIn === null ? null : articles[voice.onlyIn]?.name;
  const detail = [voice.name !== null && voice.kind, only && `only in ${only}`].filter(Boolean);
  return (
    <>
      <span className={voice.name === null ? 'row-unnamed' : 'row-name'}>
        <bdi>{labelOfVoice(voice)}</bdi>
      </span>{' '}
      {detail.length > 0 && <span className="row-detail">{detail.join(' · ')}</span>}{' '}
      {merging.isOffered && voice.name !== null && (
        <span className="row-actions">
          <MergeButton name={voice.name} merging={merging} />
        </span>
      )}
    </>
  );
}
