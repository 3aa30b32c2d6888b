import type { Tag } from '../../model/tag.ts';

export const TAG_LABELS: Record<Tag, string> = {
  fact: 'Fact',
  quote: 'Quote',
  opinion: 'Opinion',
  statistic: 'Statistic',
};

/** A tag as it looks everywhere: its word in its colour, with its underline shape. */
export function TagName({ tag, label = TAG_LABELS[tag] }: { tag: Tag; label?: string | undefined }) {
  return <span className={`tag-name tag-${tag}`}>{label}</span>;
}
