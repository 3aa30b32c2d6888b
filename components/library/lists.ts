/** What the library lists; each has an address of its own. */
export const LISTS = ['articles', 'cases', 'outlets', 'projects'] as const;
export type ListName = (typeof LISTS)[number];

export const LIST_LABELS: Readonly<Record<ListName, string>> = {
  articles: 'Articles',
  cases: 'Cases',
  outlets: 'Outlets',
  projects: 'Projects',
};
