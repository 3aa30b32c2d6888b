import { TAGS, type Tag } from '../../model/tag.ts';
import { TagName } from './TagName.tsx';

interface TagTogglesProps {
  label: string;
  tags: readonly Tag[];
  /** Whether a tag cannot be pressed. */
  isFixed?: (tag: Tag) => boolean;
  onPress: (tag: Tag) => void;
}

/** The four tags with their keys; those that a passage carries are pressed. */
export function TagToggles({ label, tags, isFixed, onPress }: TagTogglesProps) {
  return (
    <div className="tag-toggles" role="group" aria-label={label}>
      {TAGS.map((tag, index) => (
        <button
          key={tag}
          type="button"
          className={`tag-toggle tag-${tag}`}
          aria-pressed={tags.includes(tag)}
          disabled={isFixed?.(tag) ?? false}
          onClick={() => onPress(tag)}
        >
          <kbd className="key">{index + 1}</kbd> <TagName tag={tag} label={tag === 'statistic' ? 'Stat.' : undefined} />
        </button>
      ))}
    </div>
  );
}
