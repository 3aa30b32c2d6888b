import type { LiveAnnotation } from '../../model/annotation.ts';
import { TAGS, type Tag } from '../../model/tag.ts';
import { TagName } from '../ui/TagName.tsx';

interface TagFilterProps {
  annotations: readonly LiveAnnotation[];
  /** The tag that is shown alone; null shows all. */
  only: Tag | null;
  onChange: (only: Tag | null) => void;
}

/** The four tags with their counts; pressing one shows its passages alone. */
export function TagFilter({ annotations, only, onChange }: TagFilterProps) {
  return (
    <div className="tag-filter" role="group" aria-label="Show one tag alone">
      {TAGS.map((tag) => (
        <button
          key={tag}
          type="button"
          aria-pressed={only === tag}
          className={`tag-filter-choice tag-${tag}`}
          onClick={() => onChange(only === tag ? null : tag)}
        >
          <TagName tag={tag} />{' '}
          <span className="count">{annotations.filter(({ tags }) => tags.includes(tag)).length}</span>
        </button>
      ))}
    </div>
  );
}
