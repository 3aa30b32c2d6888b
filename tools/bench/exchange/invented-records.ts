import type { ProjectRecords } from '../../../exchange/parallax-file/project-records.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import type { CorpusText } from '../../../model/corpus.ts';
import { derivedId } from '../../../model/derived-id.ts';
import { hashOfText, type Revision } from '../../../model/revision.ts';
import { inTagOrder, TAGS } from '../../../model/tag.ts';
import { inventedCorpus } from './invented-corpus.ts';

/** The same corpus as a library's records, kind by kind as the project file has them. */
export async function* inventedRecords(total: number): AsyncGenerator<ProjectRecords> {
  for await (const text of inventedCorpus(total).texts()) yield { kind: 'articles', records: [articleOf(text)] };
  for await (const text of inventedCorpus(total).texts()) {
    yield { kind: 'revisions', records: [await revisionOf(text)] };
  }
  for await (const text of inventedCorpus(total).texts()) yield { kind: 'annotations', records: annotationsOf(text) };
}

function articleOf({ article: { id, address, ...about }, revision }: CorpusText): Article {
  const [url, time] = [address ?? '', revision.captured ?? 0];
  return { ...about, id: id ?? '', url, canonicalUrl: url, created: time, modified: time };
}

async function revisionOf({ article, revision, text }: CorpusText): Promise<Revision> {
  const blocks = (text ?? '').split('\n\n').map((one) => ({ kind: 'paragraph' as const, text: one }));
  return {
    id: revision.id ?? '',
    article: article.id ?? '',
    captured: revision.captured ?? 0,
    blocks,
    text: text ?? '',
    textHash: await hashOfText(text ?? ''),
    extractor: 'invented 1',
  };
}

function annotationsOf({ article, revision, passages }: CorpusText): LiveAnnotation[] {
  return passages.map(({ id, quote, position, codes, fields, note, author, created, modified }) => ({
    id: id ?? '',
    set: derivedId(`set of ${author?.name}`),
    article: article.id ?? '',
    revision: revision.id ?? '',
    place: 'article',
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: quote?.exact ?? '',
        prefix: quote?.prefix ?? '',
        suffix: quote?.suffix ?? '',
      },
      { type: 'TextPositionSelector', start: position?.start ?? 0, end: position?.end ?? 0 },
    ],
    tags: inTagOrder(TAGS.filter((tag) => codes.includes(tag))),
    fields: fields as LiveAnnotation['fields'],
    codebookVersion: 1,
    note,
    origin: { kind: 'hand' },
    created: created ?? 0,
    modified: modified ?? 0,
    rev: `0197f3c2a8e0-0000-${author?.id ?? ''}`,
  }));
}
