import type { CSSProperties } from 'react';
import type { VoiceCell } from '../../../analysis/voices/voices.ts';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';

interface VoiceFigureProps {
  voice: string;
  cell: VoiceCell | undefined;
  /** The words of the longest bar in the table: all bars have one scale. */
  most: number;
  compared: ComparedArticle;
  onShow: ShowPassages;
}

/**
 * What one voice says in one article: its words as a bar and a number, and its passages.
 * Heard as "38 words, Dana Whitlock in The Harbour Post, 2 passages".
 */
export function VoiceFigure({ voice, cell, most, compared: { article, name }, onShow }: VoiceFigureProps) {
  if (!cell || cell.passages === 0) return <span className="no-figure visually-hidden">not quoted</span>;
  const { words, passages, ids } = cell;
  return (
    <button type="button" className="voice-figure" onClick={() => onShow(article.id, ids)}>
      <span className="voice-bar" style={{ '--part': words / Math.max(1, most) } as CSSProperties} />
      <span>
        <strong>{words}</strong>
        <span className="visually-hidden">
          {words === 1 ? ' word' : ' words'}, {voice} in {name},
        </span>{' '}
        <span className="figure-passages">{passages}</span>
        <span className="visually-hidden"> {passages === 1 ? 'passage' : 'passages'}</span>
      </span>
    </button>
  );
}
