import type { CorpusText } from '../../model/corpus.ts';

/** What is known of an article goes along as REFI-QDA's variables, which other programs show as attributes of a document. */
export const SOURCE_VARIABLES: Readonly<Record<string, (text: CorpusText) => string | null>> = {
  Address: ({ article }) => article.address,
  Outlet: ({ article }) => article.outlet,
  Headline: ({ article }) => article.headline,
  Byline: ({ article }) => article.byline,
  Published: ({ article }) => article.published?.value ?? null,
  Language: ({ article }) => article.language,
  'Article id': ({ article }) => article.id,
  'Text file': ({ file }) => file,
  'Text hash': ({ revision }) => revision.hash,
};
