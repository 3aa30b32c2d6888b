import type { ComparedArticle } from './compared-article.ts';
import { segmentName, type ShowPassages } from './figures.ts';
import { initialsOf, TagFill } from './TagFill.tsx';

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
        const style = { flexGrow: words };
        if (tags.length === 0) return <span key="untagged" className="tag-segment untagged" style={style} />;
        return (
          <button
            key={tags.join()}
            type="button"
            className="tag-segment"
            style={style}
            title={segmentName(segment, name)}
            aria-label={segmentName(segment, name)}
            onClick={() => onShow(article.id, ids)}
          >
            <TagFill tags={tags} />
            <span className={`tag-initials tag-initials-${tags.length}`} data-initials={initialsOf(tags)} />
          </button>
        );
      })}
    </div>
  );
}
