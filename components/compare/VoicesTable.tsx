import type { Voice } from '../../analysis/voices.ts';
import { OutletMark } from '../ui/OutletMark.tsx';
import type { ComparedArticle } from './compared-case.ts';
import type { ShowPassages } from './figures.ts';
import { VoiceFigure } from './VoiceFigure.tsx';

interface VoicesTableProps {
  articles: readonly ComparedArticle[];
  voices: readonly Voice[];
  onShow: ShowPassages;
}

/**
 * Voices × outlets. The roles are stated since the style sheet lays the table out as a grid, and a browser may
 * then no longer take it for a table.
 */
export function VoicesTable({ articles, voices, onShow }: VoicesTableProps) {
  const most = Math.max(...voices.flatMap(({ cells }) => cells.map(({ words }) => words)));
  return (
    <table className="voices" role="table" aria-label="Who gets to speak">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Speaker
          </th>
          {articles.map(({ article, name }, index) => (
            <th key={article.id} role="columnheader" scope="col">
              <OutletMark index={index} />
              <bdi>{shortName(name)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {voices.map((voice) => (
          <tr key={`${voice.name} ${voice.kind}`} role="row">
            <th role="rowheader" scope="row">
              <Speaker voice={voice} articles={articles} />
            </th>
            {articles.map((compared, index) => (
              <td key={compared.article.id} role="cell">
                <VoiceFigure
                  voice={labelOf(voice)}
                  cell={voice.cells[index]}
                  most={most}
                  compared={compared}
                  onShow={onShow}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Speaker({ voice, articles }: { voice: Voice; articles: readonly ComparedArticle[] }) {
  const only = voice.onlyIn === null ? null : articles[voice.onlyIn]?.name;
  const detail = [voice.name !== null && voice.kind, only && `only in ${only}`].filter(Boolean);
  return (
    <>
      <span className={voice.name === null ? 'voice-unnamed' : 'voice-name'}>
        <bdi>{labelOf(voice)}</bdi>
      </span>{' '}
      {detail.length > 0 && <span className="voice-detail">{detail.join(' · ')}</span>}
    </>
  );
}

function labelOf({ name, kind }: Voice): string {
  if (name !== null) return name;
  return kind === null ? 'speaker not said' : `${kind}, no name typed`;
}

/** Columns are narrow, and nobody sorts an outlet by its article. */
function shortName(outlet: string): string {
  return outlet.replace(/^The /u, '');
}
