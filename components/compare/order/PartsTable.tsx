import { memo } from 'react';
import { PARTS } from '../../../analysis/reading-order.ts';
import type { Voice } from '../../../analysis/voices/voices.ts';
import { TAGS } from '../../../model/tag.ts';
import { TAG_LABELS } from '../../ui/TagName.tsx';
import { AsTable } from '../AsTable.tsx';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { placesIn } from './reading-places.ts';
import { VoicesTable } from './VoicesTable.tsx';

interface PartsTableProps {
  compared: ComparedArticle;
  /** The article's index among the voices' cells. */
  article: number;
  voices: readonly Voice[];
  onShow: ShowPassages;
}

/** The lanes in numbers: how many passages of each tag begin in which part of the article, and when who speaks. */
export const PartsTable = memo(function PartsTable(props: PartsTableProps) {
  return (
    <AsTable of={`of ${props.compared.name}`}>
      {() => (
        <>
          <Parts {...props} />
          <VoicesTable {...props} />
        </>
      )}
    </AsTable>
  );
});

function Parts({ compared, onShow }: Pick<PartsTableProps, 'compared' | 'onShow'>) {
  const places = placesIn(compared);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Begins in</th>
          {TAGS.map((tag) => (
            <th key={tag} scope="col">
              {tag === 'statistic' ? 'Stat.' : TAG_LABELS[tag]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PARTS.map((part) => (
          <tr key={part}>
            <th scope="row">{part}</th>
            {TAGS.map((tag) => {
              const ids = compared.passages
                .filter(({ id, tags }) => tags.includes(tag) && places.get(id)?.part === part)
                .map(({ id }) => id);
              return (
                <td key={tag}>
                  {ids.length === 0 ? (
                    0
                  ) : (
                    <button type="button" className="link" onClick={() => onShow(compared.article.id, ids)}>
                      {ids.length}
                      <span className="visually-hidden">
                        {' '}
                        {TAG_LABELS[tag]} in the {part} of {compared.name}
                      </span>
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
