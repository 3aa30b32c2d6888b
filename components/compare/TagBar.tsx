import type { Tag } from '../../model/tag.ts';
import type { ComparedArticle } from './compared-article.ts';
import { segmentName, type ShowPassages } from './figures.ts';

interface TagBarProps {
  compared: ComparedArticle;
  onShow: ShowPassages;
}

/** An article's words divided by their set of tags, 100 % in all; the untagged words come last and open nothing. */
export function TagBar({ compared: { article, name, mix, proposed }, onShow }: TagBarProps) {
  return (
    <div
      className={proposed > 0 ? 'tag-bar tag-bar-proposed' : 'tag-bar'}
      role="group"
      aria-label={`The words of ${name} by their tags`}
    >
      {mix.segments.map((segment) => {
        const { tags, words, ids } = segment;
        const style = { flexGrow: words, background: fillOf(tags) };
        if (tags.length === 0) return <span key="untagged" className="tag-segment" style={style} />;
        return (
          <button
            key={tags.join()}
            type="button"
            className="tag-segment"
            style={style}
            title={segmentName(segment, name)}
            aria-label={segmentName(segment, name)}
            onClick={() => onShow(article.id, ids)}
          />
        );
      })}
    </div>
  );
}

/** In pixels, with a pixel of paper between them: blue and green alone differ too little to be seen as stripes. */
const STRIPE = 3;

/** The tag's colour, or stripes of all of them. */
function fillOf(tags: readonly Tag[]): string {
  if (tags.length === 0) return 'var(--untagged)';
  if (tags.length === 1) return `var(--${tags[0]})`;
  const stripes = tags.flatMap((tag, index) => {
    const start = index * (STRIPE + 1);
    const end = start + STRIPE;
    return [`var(--${tag}) ${start}px ${end}px`, `var(--paper) ${end}px ${end + 1}px`];
  });
  return `repeating-linear-gradient(-45deg, ${stripes.join(', ')})`;
}
