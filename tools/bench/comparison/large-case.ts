import { suggest } from '../../../analysis/suggest/suggest.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import type { CaseArticle, CaseContents } from '../../../model/case-contents.ts';
import { newId } from '../../../model/id.ts';
import { selectorsOf } from '../../../page/anchoring/describe.ts';
import { newsProse } from '../suggestions/news-prose.ts';

/** A case without its authors: a map does not cross into a page. */
export type LargeCase = Omit<CaseContents, 'authorOf' | 'codebookOf'>;

const ARTICLES = 12;
export const ANNOTATIONS_EACH = 500;
/** As many as it takes for so many proposals. */
const WORDS_EACH = 7000;

/** Twelve outlets of invented prose, each with 500 passages marked: those that the rules propose. */
export function largeCase(): LargeCase {
  const set = newId();
  const articles = Array.from({ length: ARTICLES }, (_, index) => largeArticle(`Outlet ${index + 1}`, set));
  const ids = articles.map(({ article }) => article.id);
  return {
    case: { id: newId(), project: newId(), name: 'Large case', articles: ids, created: 0, modified: 0 },
    articles,
  };
}

function largeArticle(outlet: string, set: string): CaseArticle {
  const { text, blocks } = newsProse(WORDS_EACH, outlet);
  const [article, revision] = [newId(), newId()];
  const { suggestions } = suggest({ text, blocks, language: 'en', outlet });
  const marked = suggestions.slice(0, ANNOTATIONS_EACH);
  if (marked.length < ANNOTATIONS_EACH) throw new Error(`The prose has only ${marked.length} passages to mark.`);
  const annotations = marked.map(({ start, end, tags, fields, confidence }): LiveAnnotation => ({
    id: newId(),
    set,
    article,
    revision,
    place: 'article',
    selectors: selectorsOf(text, { start, end }),
    tags,
    fields,
    codebookVersion: 1,
    note: '',
    origin: { kind: 'suggestion', confidence },
    created: 0,
    modified: 0,
    rev: '1',
  }));
  const url = `https://${outlet.toLowerCase().replace(' ', '-')}.example/`;
  const named = { outlet, headline: 'Long Bridge', byline: null, published: null, language: 'en' };
  return {
    article: { ...named, id: article, url, canonicalUrl: url, created: 0, modified: 0 },
    revisions: [
      {
        id: revision,
        article,
        captured: 0,
        blocks: blocks.map(({ kind, text: words }) => ({ kind, text: words })),
        text,
        textHash: '0'.repeat(64),
        extractor: 'invented',
      },
    ],
    annotations,
  };
}
