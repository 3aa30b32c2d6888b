import { blobOf } from '../../exchange/corpus/chunks.ts';
import type { Format } from '../../exchange/format.ts';
import type { Corpus, CorpusText } from '../../model/corpus.ts';

/** What a format writes, whole. */
export async function written(format: Format, corpus: Corpus): Promise<string> {
  return (await blobOf(format.write(corpus), format.type)).text();
}

export async function fileOf(format: Format, corpus: Corpus): Promise<Blob> {
  return blobOf(format.write(corpus), format.type);
}

export async function textsOf(corpus: Corpus): Promise<CorpusText[]> {
  const texts: CorpusText[] = [];
  for await (const text of corpus.texts()) texts.push(text);
  return texts;
}
