import type { TagShare } from '../../analysis/tag-mix.ts';
import { TagName } from '../ui/TagName.tsx';
import type { ComparedArticle } from './compared-article.ts';
import { percent, type ShowPassages } from './figures.ts';
import { TagFill } from './TagFill.tsx';

interface TagSharesProps {
  compared: ComparedArticle;
  onShow: ShowPassages;
}

/** Each tag's full share of the article's words, and the number of its passages. */
export function TagShares({ compared: { article, name, mix }, onShow }: TagSharesProps) {
  return (
    <ul className="tag-shares">
      {mix.tags.map((share) => (
        <li key={share.tag} className={`tag-${share.tag}`}>
          <span className="tag-swatch">
            <TagFill tags={[share.tag]} />
          </span>
          {share.passages === 0 ? (
            <NoPassages share={share} />
          ) : (
            <button type="button" onClick={() => onShow(article.id, share.ids)}>
              <ShareFigures share={share} outlet={name} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Seen as "Quote 23 % 6", heard as "Quote 23 % of The Harbour Post, 6 passages". */
function ShareFigures({ share: { tag, share, passages }, outlet }: { share: TagShare; outlet: string }) {
  return (
    <>
      <TagName tag={tag} /> <strong>{percent(share)}</strong>
      <span className="visually-hidden"> of {outlet},</span> <span className="figure-passages">{passages}</span>
      <span className="visually-hidden"> {passages === 1 ? 'passage' : 'passages'}</span>
    </>
  );
}

/** Nothing to open: quieter than the others, and no button. */
function NoPassages({ share: { tag } }: { share: TagShare }) {
  return (
    <>
      <TagName tag={tag} />
      <span className="quiet" aria-hidden="true">
        –
      </span>
      <span className="visually-hidden"> no passage</span>
    </>
  );
}
