import type { Fields, LiveAnnotation } from '../../../model/annotation.ts';
import { textOfBlocks, type Block } from '../../../model/article-text.ts';
import type { CaseArticle, CaseContents } from '../../../model/case-contents.ts';
import type { Place } from '../../../model/passage.ts';
import { readPublished } from '../../../model/publication-date.ts';
import type { Tag } from '../../../model/tag.ts';
import { annotation, article, idOf, longBridgeCase, revision } from '../../model/examples.ts';

/** Articles of the invented case as a comparison reads them, from as few words as a test needs. */

interface Passage {
  id: number;
  words: string;
  tags: Tag[];
  fields?: Fields;
  place?: Place;
}

interface Story {
  id: number;
  outlet?: string | null;
  headline?: string | null;
  published?: string | null;
  blocks: Block[];
  passages?: Passage[];
}

export function story({ id, blocks, passages = [], ...named }: Story): CaseArticle {
  const { outlet = 'The Harbour Post', headline = 'Council shuts Long Bridge', published = '2026-03-14' } = named;
  const text = textOfBlocks(blocks);
  const date = published === null ? null : readPublished(published);
  return {
    article: { ...article, id: idOf(id), outlet, headline, published: date },
    revisions: [{ ...revision, id: idOf(id + 1), article: idOf(id), blocks, text }],
    annotations: passages.map((passage) => annotationOf(passage, id, text)),
  };
}

/** Words that the text does not hold get a context that it does not hold either: they are lost. */
function annotationOf(
  { id, words, tags, fields = {}, place = 'article' }: Passage,
  parent: number,
  text: string,
): LiveAnnotation {
  const start = text.indexOf(words);
  const quote = { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: 'gone since' } as const;
  const position = { type: 'TextPositionSelector', start, end: start + words.length } as const;
  const found = {
    ...quote,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(position.end, position.end + 32),
  };
  const selectors = start === -1 ? [quote] : [found, position];
  return {
    ...annotation,
    id: idOf(id),
    article: idOf(parent),
    revision: idOf(parent + 1),
    place,
    selectors,
    tags,
    fields,
  };
}

export function caseOf(...articles: CaseArticle[]): CaseContents {
  const ids = articles.map((each) => each.article.id);
  return { case: { ...longBridgeCase, articles: ids }, articles, authorOf: new Map(), codebookOf: new Map() };
}

const whitlock: Fields = { speakers: ['Dana Whitlock'], speakerKind: 'named person' };

/** 20 words: four fact, three quote and opinion at once. */
export const post = story({
  id: 100,
  blocks: [
    { kind: 'headline', text: 'Council shuts Long Bridge' },
    {
      kind: 'paragraph',
      text: 'Two bearings were cracked. “Nobody ever looked,” said Dana Whitlock, who runs the ferry between banks.',
    },
  ],
  passages: [
    { id: 110, words: '“Nobody ever looked,”', tags: ['quote', 'opinion'], fields: whitlock },
    { id: 111, words: 'Two bearings were cracked.', tags: ['fact'] },
  ],
});

/** Two quotes: one by the voice of the other article, one by nobody stated; and two passages that no figure counts. */
export const ledger = story({
  id: 200,
  outlet: 'Daily Ledger',
  headline: '‘Nobody looked’',
  published: '2026-03-16',
  blocks: [
    { kind: 'headline', text: '‘Nobody looked’' },
    { kind: 'standfirst', text: 'Commuters woke to chaos.' },
    { kind: 'paragraph', text: '“We told them and told them.” A spokesperson said: “Safety comes first.”' },
  ],
  passages: [
    { id: 210, words: '“We told them and told them.”', tags: ['quote'], fields: whitlock },
    { id: 211, words: '“Safety comes first.”', tags: ['quote'] },
    { id: 212, words: 'what the outlet took out', tags: ['fact'] },
    { id: 213, words: 'a comment below the article', tags: ['opinion'], place: 'page' },
  ],
});
