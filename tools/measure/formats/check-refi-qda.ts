import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { blobOf } from '../../../exchange/corpus/chunks.ts';
import { refiProjectReader } from '../../../exchange/refi-qda/read-project.ts';
import { refiCodebook } from '../../../exchange/refi-qda/write-codebook.ts';
import { refiProject, refiProjectInclusive } from '../../../exchange/refi-qda/write-project.ts';
import { inventedCorpus } from '../../bench/exchange/invented-corpus.ts';
import type { Tried } from './formats.ts';

/** Enough to meet every element that is written. */
const PASSAGES = 400;

/** Sample projects import; what we write is valid by every schema that is there. */
export async function checkRefiQda(folder: string): Promise<Tried[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const tried: Tried[] = [];
  for (const path of files.filter((one) => one.endsWith('.qdpx'))) tried.push(await importOf(join(folder, path), path));
  for (const path of files.filter((one) => one.endsWith('.xsd'))) {
    tried.push(...(await validityBy(readFileSync(join(folder, path), 'utf8'), path)));
  }
  return tried;
}

async function importOf(path: string, name: string): Promise<Tried> {
  const about = { format: 'REFI-QDA', what: 'sample projects' };
  try {
    const corpus = await refiProjectReader.read(new Blob([readFileSync(path)]));
    let [passages, worded] = [0, 0];
    for await (const text of corpus.texts()) {
      passages += text.passages.length;
      worded += text.passages.filter(({ quote }) => quote !== null).length;
    }
    const found = `${corpus.codes.length} codes, ${corpus.authors.length} people, ${passages} passages (${worded} with words), ${corpus.refused.length} left out`;
    return { ...about, holds: true, found: `${name}: ${found}` };
  } catch (error) {
    return { ...about, holds: false, found: `${name}: ${String(error)}` };
  }
}

async function validityBy(schema: string, name: string): Promise<Tried[]> {
  const corpus = inventedCorpus(PASSAGES);
  const tried: Tried[] = [];
  for (const format of [refiProject, refiProjectInclusive]) {
    const files = unzipSync(await (await blobOf(format.write(corpus), format.type)).bytes());
    tried.push(
      await validated(
        'written projects',
        new TextDecoder().decode(files['project.qde']),
        schema,
        `${format.id} by ${name}`,
      ),
    );
  }
  const codebook = await (await blobOf(refiCodebook.write(corpus), refiCodebook.type)).text();
  tried.push(
    await validated('written codebooks', codebook, asCodebookSchema(schema), `qdc by the codebook’s types of ${name}`),
  );
  return tried;
}

/** No schema of the codebook alone is at hand: its types are those of the project's, under another root and name. */
function asCodebookSchema(schema: string): string {
  return schema
    .replaceAll('urn:QDA-XML:project:1.0', 'urn:QDA-XML:codebook:1.0')
    .replace('<xsd:element name="Project" type="ProjectType">', '<xsd:element name="CodeBook" type="CodeBookType">')
    .replace(
      /(<xsd:complexType name="CodeBookType">\s*<xsd:sequence>[\s\S]*?<\/xsd:sequence>)/u,
      '$1<xsd:attribute name="origin" type="xsd:string"/>',
    );
}

async function validated(what: string, xml: string, schema: string, name: string): Promise<Tried> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'written.xml', contents: xml },
    schema: { fileName: 'schema.xsd', contents: schema },
    maxMemoryPages: 16_384,
  });
  return {
    format: 'REFI-QDA',
    what,
    holds: valid,
    found: valid ? `${name}: valid` : `${name}: ${errors[0]?.message ?? 'not valid'}`,
  };
}
