import type { HandIn } from '../../model/hand-in.ts';
import { readRecord } from '../../model/read-record.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { openRecordFile } from '../record-file/read-record-file.ts';
import { AboutHandIn, HAND_IN_FORMAT, HAND_IN_SCHEMAS, HandInRefused, statedValues } from './hand-in-format.ts';
import { isSignedBy } from './signature.ts';
import { signedBytes } from './signed-bytes.ts';

/**
 * One author's work from a file whose signature was checked with the key that it brings; whether that key is the author's
 * is for the library to say.
 * @throws {HandInRefused} naming the place, for a file that is damaged, altered since it was signed, or of several authors.
 */
export async function readHandIn(file: Blob): Promise<HandIn> {
  const { manifest, recordsOf } = await openRecordFile(file, HAND_IN_FORMAT);
  const about = readAbout(manifest.about);
  const bytes = signedBytes(HAND_IN_FORMAT.format, statedValues(about), manifest.parts);
  if (!(await isSignedBy(about.publicKey, about.signature, bytes))) {
    throw new HandInRefused('Its signature does not fit: it was changed after it was handed in.');
  }
  const records: Record<string, object[]> = {};
  for (const part of manifest.parts) {
    const some = await recordsOf(part, HAND_IN_SCHEMAS);
    (records[some.kind] ??= []).push(...some.records);
  }
  return checked(records, about);
}

type Records = { [Kind in 'articles' | 'revisions' | 'annotations']: HandIn[Kind] } & {
  authors: HandIn['author'][];
  codebooks: HandIn['codebook'][];
  annotationSets: HandIn['set'][];
};

function checked(records: Partial<Records>, about: AboutHandIn): HandIn {
  const { articles = [], revisions = [], annotations = [] } = records;
  const [author, ...authors] = records.authors ?? [];
  const [set, ...sets] = records.annotationSets ?? [];
  const [codebook, ...codebooks] = records.codebooks ?? [];
  if (!author || !set || !codebook || authors.length + sets.length + codebooks.length > 0) {
    throw new HandInRefused('It is to hold one author’s set, and holds another number.');
  }
  const isOfAuthor = author.id === about.author && set.id === about.set && set.author === author.id;
  if (!isOfAuthor || set.project !== about.project || author.publicKey?.key !== about.publicKey.key) {
    throw new HandInRefused('What it holds is not what it was signed for.');
  }
  const foreign = annotations.find((annotation) => annotation.set !== set.id);
  if (foreign) throw new HandInRefused(`Its passage ${foreign.id} belongs to another set.`);
  const known = new Set(revisions.map(({ id, article }) => `${article} ${id}`));
  const homeless = annotations.find((one) => one.deleted !== true && !known.has(`${one.article} ${one.revision}`));
  if (homeless) throw new HandInRefused(`Its passage ${homeless.id} stands in a text that is not in the file.`);
  const { handedIn, sequence = handedIn } = about;
  return { author, codebook, set, articles, revisions, annotations, handedIn, sequence };
}

type AboutHandIn = ReturnType<typeof readAbout>;

function readAbout(about: unknown) {
  try {
    return readRecord(AboutHandIn, about, 'manifest.json: about');
  } catch (error) {
    throw new HandInRefused(reasonOf(error));
  }
}
