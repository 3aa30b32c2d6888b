import type { PageKind } from '../../model/page-capture.ts';

const REASONS = {
  article: null,
  'front page': 'This is a front page, not an article.',
  gallery: 'This page is a gallery: hardly any of its words stand outside the captions.',
  'live blog': 'This is a live blog, which grows from the top and by many hands.',
  paywalled: 'Only the beginning of this article can be read here; the rest is behind a paywall.',
  unclear: 'This page does not read like an article.',
} as const satisfies Record<PageKind, string | null>;

/** Says why a page's figures are not those of an article, where they are not. */
export function PageWarning({ kind }: { kind: PageKind }) {
  const reason = REASONS[kind];
  if (!reason) return null;
  return <p className="quiet page-warning">{reason} You can annotate it, but shares of its words mean little.</p>;
}
