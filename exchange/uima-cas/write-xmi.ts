import type { Corpus, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import { codeNames } from '../corpus/code-names.ts';
import type { Format } from '../format.ts';
import { xmlTag, XML_HEAD } from '../xml/write-xml.ts';
import { whole, zipChunks, type FileOfZip } from '../zip/zip-chunks.ts';
import { CUSTOM_NAMESPACE, LAYER_ELEMENT, typeSystem, type Feature } from './type-system.ts';

/** UIMA CAS as XMI, for INCEpTION and what else is built on UIMA or dkpro-cassis: a file per article, and the type system. */
export const uimaXmi: Format = {
  id: 'uima-xmi',
  name: 'UIMA CAS (XMI), for INCEpTION',
  ending: '.zip',
  type: 'application/zip',
  offsets: 'UTF-16 code units',
  worksWithoutText: false,
  cannotHold: [
    'What tags mean; a passage with two tags is two annotations with one “passage”.',
    'Fields stand in one feature as JSON.',
    'Where an article came from: only its outlet stays, in the file’s name.',
    'Passages that stand beside the article or nowhere in its text. Control characters, which XML cannot hold.',
  ],
  write: (corpus) => zipChunks(filesOf(corpus), corpus.exported ?? 0),
};

async function* filesOf(corpus: Corpus): AsyncGenerator<FileOfZip> {
  const nameOf = codeNames(corpus);
  yield { path: 'TypeSystem.xml', content: whole(typeSystem()) };
  let number = 0;
  for await (const one of corpus.texts()) {
    if (one.text === null) continue;
    number += 1;
    const name =
      one.file === null ? String(number).padStart(4, '0') : one.file.replace(/^.*\//u, '').replace(/\.(txt|xmi)$/u, '');
    yield { path: `${name}.xmi`, content: whole(xmi(one, one.text, nameOf)) };
  }
}

const [SOFA, DOCUMENT, FIRST] = [1, 2, 3];

function xmi({ article, passages }: CorpusText, text: string, nameOf: (code: string) => string): string {
  const root = xmlTag('xmi:XMI', {
    'xmlns:xmi': 'http://www.omg.org/XMI',
    'xmlns:cas': 'http:///uima/cas.ecore',
    'xmlns:tcas': 'http:///uima/tcas.ecore',
    'xmlns:custom': CUSTOM_NAMESPACE,
    'xmi:version': '2.0',
  });
  const marks = passages
    .flatMap((passage) => passage.codes.map((code) => featuresOf(passage, nameOf(code))))
    .filter((one) => one !== null);
  const annotations = marks.map((mark, index) =>
    xmlTag(LAYER_ELEMENT, { 'xmi:id': FIRST + index, sofa: SOFA, ...mark }, '/>'),
  );
  const language = article.language ?? 'x-unspecified';
  const document = xmlTag(
    'tcas:DocumentAnnotation',
    { 'xmi:id': DOCUMENT, sofa: SOFA, begin: 0, end: text.length, language },
    '/>',
  );
  const sofa = xmlTag(
    'cas:Sofa',
    { 'xmi:id': SOFA, sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text },
    '/>',
  );
  const members = [DOCUMENT, ...marks.map((_mark, index) => FIRST + index)].join(' ');
  const view = xmlTag('cas:View', { sofa: SOFA, members }, '/>');
  return [`${XML_HEAD}${root}`, '<cas:NULL xmi:id="0"/>', document, ...annotations, sofa, view, '</xmi:XMI>', ''].join(
    '\n',
  );
}

type Features = Record<Feature, string | null> & { begin: number; end: number };

function featuresOf(passage: CorpusPassage, code: string): Features | null {
  const { position, id, note, author, created, modified, confidence, codebookVersion, fields } = passage;
  if (!position || position.start === position.end) return null;
  return {
    begin: position.start,
    end: position.end,
    code,
    passage: id,
    note: note === '' ? null : note,
    author: author?.name ?? null,
    authorId: author?.id ?? null,
    created: moment(created),
    modified: moment(modified),
    confidence: confidence === null ? null : String(confidence),
    codebookVersion: codebookVersion === null ? null : String(codebookVersion),
    fields: Object.keys(fields).length > 0 ? JSON.stringify(fields) : null,
  };
}

function moment(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
