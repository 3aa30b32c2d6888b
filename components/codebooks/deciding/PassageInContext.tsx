import type { LiveAnnotation } from '../../../model/annotation.ts';
import { placeBlocks } from '../../../model/article-text.ts';
import { positionOf, quoteOf } from '../../../model/passage.ts';
import type { Revision } from '../../../model/revision.ts';
import { revisionOf } from '../../../storage/articles.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';

interface PassageInContextProps {
  annotation: LiveAnnotation;
  language: string | null;
}

/** A passage in the paragraphs that it stands in, as they read when it was marked. */
export function PassageInContext({ annotation, language }: PassageInContextProps) {
  const { article, revision, tags } = annotation;
  const stored = useLiveQuery(() => revisionOf(article, revision), [article, revision]);
  if (stored === undefined) return <p className="in-context" aria-busy="true" />;
  const { before, words, after } = (stored && inParagraphs(annotation, stored)) ?? inQuote(annotation);
  return (
    <p className={`in-context tag-${tags[0]}`} lang={language ?? undefined} dir="auto">
      {before}
      <mark>{words}</mark>
      {after}
    </p>
  );
}

interface InContext {
  before: string;
  words: string;
  after: string;
}

/** Null for words beside the article. */
function inParagraphs({ place, selectors }: LiveAnnotation, { text, blocks }: Revision): InContext | null {
  const position = positionOf(selectors);
  if (place !== 'article' || !position) return null;
  const placed = placeBlocks(blocks);
  const start = placed.findLast((block) => block.start <= position.start)?.start ?? 0;
  const end = placed.find((block) => block.end >= position.end)?.end ?? text.length;
  return {
    before: text.slice(start, position.start),
    words: text.slice(position.start, position.end),
    after: text.slice(position.end, end),
  };
}

function inQuote({ selectors }: LiveAnnotation): InContext {
  const { prefix = '', exact = '', suffix = '' } = quoteOf(selectors) ?? {};
  return { before: prefix, words: exact, after: suffix };
}
