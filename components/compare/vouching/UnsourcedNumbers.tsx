import type { Id } from '../../../model/id.ts';
import { countOf } from '../../ui/counts.ts';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { ShowMore, useFirst } from '../ShowMore.tsx';

interface UnsourcedNumbersProps {
  ids: readonly Id[];
  compared: ComparedArticle;
  onShow: ShowPassages;
}

const MOST_LISTED = 5;

/** The numbers that an article gives on nobody's word but its own. */
export function UnsourcedNumbers({ ids, compared, onShow }: UnsourcedNumbersProps) {
  const { first, left, showAll } = useFirst(ids, MOST_LISTED);
  if (ids.length === 0) return null;
  const { article, text, passages } = compared;
  const wordsOf = (wanted: Id) => {
    const passage = passages.find(({ id }) => id === wanted);
    return text.text.slice(passage?.start, passage?.end);
  };
  return (
    <div className="unsourced">
      <p>{countOf(ids.length, 'number')} without a source:</p>
      <ul lang={text.language ?? ''}>
        {first.map((id) => (
          <li key={id}>
            <button type="button" className="quoted" dir="auto" onClick={() => onShow(article.id, [id])}>
              {wordsOf(id)}
            </button>
          </li>
        ))}
      </ul>
      <ShowMore left={left} noun="number" onShowAll={showAll} />
    </div>
  );
}
