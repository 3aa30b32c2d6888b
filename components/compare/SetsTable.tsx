import { memo } from 'react';
import { AsTable } from './AsTable.tsx';
import type { ComparedArticle } from './compared-article.ts';
import { nameOfTags, percent, type ShowPassages } from './figures.ts';

interface SetsTableProps {
  compared: ComparedArticle;
  onShow: ShowPassages;
}

/** The bar in numbers: each set of tags with its words, which add up to all. */
export const SetsTable = memo(function SetsTable({ compared: { article, name, mix }, onShow }: SetsTableProps) {
  return (
    <AsTable of={`of the words of ${name} by their tags`}>
      {() => (
        <table>
          <thead>
            <tr>
              <th scope="col">Tags</th>
              <th scope="col">Share</th>
              <th scope="col">Words</th>
              <th scope="col">Passages</th>
            </tr>
          </thead>
          <tbody>
            {mix.segments.map(({ tags, words, share, ids }) => (
              <tr key={tags.join()}>
                <th scope="row">{nameOfTags(tags)}</th>
                <td>{percent(share)}</td>
                <td>{words.toLocaleString('en-GB')}</td>
                <td>
                  {ids.length > 0 && (
                    <button type="button" className="link" onClick={() => onShow(article.id, ids)}>
                      {ids.length}
                      <span className="visually-hidden">
                        {' '}
                        with {nameOfTags(tags).toLowerCase()} in {name}
                      </span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </AsTable>
  );
});
