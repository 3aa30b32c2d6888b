import type { Voice } from '../../../analysis/voices/voices.ts';
import type { ComparedArticle } from '../compared-article.ts';
import { percent, type ShowPassages } from '../figures.ts';
import { heardVoices } from './heard-voices.ts';

interface VoicesTableProps {
  compared: ComparedArticle;
  /** The article's index among the voices' cells. */
  article: number;
  voices: readonly Voice[];
  onShow: ShowPassages;
}

/** The voices' lanes in numbers: in which order they speak, how far into the article, and how often. */
export function VoicesTable({ compared, article, voices, onShow }: VoicesTableProps) {
  const heard = heardVoices(compared, article, voices);
  if (heard.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col">First at</th>
          <th scope="col">Passages</th>
        </tr>
      </thead>
      <tbody>
        {heard.map(({ key, label, places }) => (
          <tr key={key}>
            <th scope="row">
              <bdi>{label}</bdi>
            </th>
            <td>{percent(places[0]?.from ?? 0)}</td>
            <td>
              <button
                type="button"
                className="link"
                onClick={() =>
                  onShow(
                    compared.article.id,
                    places.map(({ id }) => id),
                  )
                }
              >
                {places.length}
                <span className="visually-hidden">
                  {' '}
                  of {label} in {compared.name}
                </span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
