/** What a passage does. The four are the roots of every codebook; see docs/method.md for their definitions. */
export const TAGS = ['fact', 'quote', 'opinion', 'statistic'] as const;

export type Tag = (typeof TAGS)[number];

/** Tags in the order of {@link TAGS}, each once, so that equal sets of tags are equal lists. */
export function inTagOrder(tags: Iterable<Tag>): Tag[] {
  const chosen = new Set(tags);
  return TAGS.filter((tag) => chosen.has(tag));
}

/** The tags after a person pressed `tag`: added when absent, taken away when present. */
export function toggleTag(tags: readonly Tag[], tag: Tag): Tag[] {
  return tags.includes(tag) ? tags.filter((other) => other !== tag) : inTagOrder([...tags, tag]);
}
