import type { Identity } from '../../model/identity.ts';
import type { HandIn } from '../../model/hand-in.ts';
import { RecordFileWriter } from '../record-file/write-record-file.ts';
import { HAND_IN_FORMAT, HAND_IN_TYPE, statedValues, WHOLE_VERSION, type HandInStatement } from './hand-in-format.ts';
import { sign } from './signature.ts';
import { signedBytes } from './signed-bytes.ts';

/** One author's set of a project as a signed file. */
export async function writeHandIn(handIn: HandIn, identity: Identity): Promise<Blob> {
  const { author, codebook, set, articles, revisions, annotations, handedIn, sequence } = handIn;
  const { format, version: latest } = HAND_IN_FORMAT;
  const version = revisions.every((revision) => 'text' in revision) ? WHOLE_VERSION : latest;
  const file = new RecordFileWriter({ format, version, made: handedIn, type: HAND_IN_TYPE });
  await file.add({ kind: 'authors', records: [{ ...author, publicKey: identity.publicKey }] });
  await file.add({ kind: 'codebooks', records: [codebook] });
  await file.add({ kind: 'annotationSets', records: [{ ...set, state: 'handed in', handedIn, sequence }] });
  await file.add({ kind: 'articles', records: articles });
  await file.add({ kind: 'revisions', records: revisions });
  await file.add({ kind: 'annotations', records: annotations });
  const { publicKey } = identity;
  const { id, project } = set;
  const statement: HandInStatement = { project, set: id, author: author.id, handedIn, sequence, publicKey };
  return file.finish(async (parts) => ({
    ...statement,
    signature: await sign(identity, signedBytes(format, statedValues(statement), parts)),
  }));
}
