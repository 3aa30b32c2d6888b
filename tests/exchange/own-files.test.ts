import { describe, expect, test } from 'vitest';
import { lookIntoFile } from '../../components/exchange/import/look-into-file.ts';
import { FORMAT as BACKUP } from '../../exchange/backup/backup-format.ts';
import { FEEDBACK_FORMAT } from '../../exchange/feedback/feedback-format.ts';
import { HAND_IN_FORMAT } from '../../exchange/hand-in/hand-in-format.ts';
import { ownFileOf, type OwnFile } from '../../exchange/own-files.ts';
import { readArticleFiles } from '../../exchange/article-files/read-article-files.ts';
import { PROJECT_FORMAT } from '../../exchange/parallax-file/parallax-manifest.ts';
import { parallaxReader } from '../../exchange/parallax-file/parallax-reader.ts';
import { writeParallaxFile } from '../../exchange/parallax-file/write-parallax-file.ts';
import { newIdentity } from '../../exchange/hand-in/signature.ts';
import { RecordFileWriter } from '../../exchange/record-file/write-record-file.ts';
import type { Round } from '../../model/project.ts';
import * as examples from '../model/examples.ts';

const FORMATS: [OwnFile, string][] = [
  ['project', PROJECT_FORMAT.format],
  ['hand-in', HAND_IN_FORMAT.format],
  ['feedback', FEEDBACK_FORMAT.format],
  ['backup', BACKUP],
];

async function fileOf(format: string, name: string): Promise<File> {
  const writer = new RecordFileWriter({ format, version: 1, made: 0, type: 'application/zip' });
  await writer.add({ kind: 'articles', records: [examples.article] });
  return new File([await writer.finish()], name);
}

describe('a file of Parallax is known by what is in it, whatever it is called', () => {
  test.each(FORMATS)('%s', async (kind, format) => {
    const file = await fileOf(format, 'renamed.zip');
    expect(await ownFileOf(file)).toBe(kind);
    expect(await lookIntoFile(file, {})).toEqual({ asks: 'how much', kind });
  });

  test.each(FORMATS)('%s among articles is not read as such: it is said where it belongs', async (kind, format) => {
    for (const path of ['renamed.zip', 'a.parallax']) {
      const readings: object[] = [];
      const content = await fileOf(format, path);
      for await (const reading of readArticleFiles([{ path, content }], { readHtml: () => null })) {
        readings.push(reading);
      }
      const where = kind === 'backup' ? 'Backup' : 'Projects';
      expect(readings).toEqual([
        {
          refusal: {
            source: { file: path, place: null },
            reason: expect.stringContaining(`under ${where}.`) as string,
          },
        },
      ]);
    }
  });

  test('other files are none of ours', async () => {
    expect(await ownFileOf(new Blob(['{"format": "parallax-project"}']))).toBe(null);
    expect(await ownFileOf(await fileOf('toString', 'a.zip'))).toBe(null);
  });
});

describe('the annotations of a project’s file', () => {
  async function passagesIn(round: Round, isSigned: boolean): Promise<[number, number]> {
    const { author, codebook, project, annotationSet, article, revision, annotation } = examples;
    const identity = await newIdentity(author.id);
    const shared = { ...project, kind: 'shared' as const, owner: author.id, round };
    const file = await writeParallaxFile({
      name: 'Class',
      salt: null,
      exported: 0,
      records: [
        { kind: 'authors', records: [author] },
        { kind: 'codebooks', records: [codebook] },
        { kind: 'projects', records: [shared] },
        { kind: 'annotationSets', records: [annotationSet] },
        { kind: 'articles', records: [article] },
        { kind: 'revisions', records: [revision] },
        { kind: 'annotations', records: [annotation] },
      ],
      ...(isSigned && { signer: { identity, project: project.id } }),
    });
    const corpus = await parallaxReader.read(new File([file], 'Class.parallax'));
    let passages = 0;
    for await (const text of corpus.texts()) passages += text.passages.length;
    return [passages, corpus.refused.length];
  }
  const ROUND: Round = { blind: false, due: null, closed: false };

  test('are none where they are a key, which joining hides', async () => {
    expect(await passagesIn({ ...ROUND, model: 'key' }, true)).toEqual([0, 1]);
  });

  test('come in where they are an example, were given to all, or are an export of the owner’s', async () => {
    expect(await passagesIn({ ...ROUND, model: 'example' }, true)).toEqual([1, 0]);
    expect(await passagesIn({ ...ROUND, model: 'key', revealed: 1 }, true)).toEqual([1, 0]);
    expect(await passagesIn({ ...ROUND, model: 'key' }, false)).toEqual([1, 0]);
  });
});
