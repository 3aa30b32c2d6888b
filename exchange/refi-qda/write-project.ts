import type { Corpus, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import { codePointOffsets } from '../code-points.ts';
import type { Chunks } from '../corpus/chunks.ts';
import type { Format } from '../format.ts';
import { xmlTag, xmlText, XML_HEAD } from '../xml/write-xml.ts';
import { zipChunks, whole, type FileOfZip } from '../zip/zip-chunks.ts';
import { guidOf } from './guid.ts';
import { SOURCE_VARIABLES } from './source-variables.ts';
import { codeElements } from './write-codebook.ts';

const NAMESPACE = 'urn:QDA-XML:project:1.0';

/** What our own files with inclusive ends are known by. */
export const INCLUSIVE_ORIGIN = 'Parallax, ends inclusive';

/** How a program counts the end of a selection: behind its last character, or on it. The standard leaves it open. */
export type EndPosition = 'exclusive' | 'inclusive';

/** REFI-QDA's project exchange (https://www.qdasoftware.org), for NVivo, MAXQDA, ATLAS.ti, QualCoder, Taguette. */
function project(end: EndPosition): Format {
  const isInclusive = end === 'inclusive';
  return {
    id: isInclusive ? 'qdpx-inclusive' : 'qdpx',
    name: isInclusive ? 'REFI-QDA project (.qdpx), ends on the last character' : 'REFI-QDA project (.qdpx)',
    ending: '.qdpx',
    type: 'application/zip',
    offsets: 'Unicode code points',
    worksWithoutText: false,
    cannotHold: [
      'The fields (speaker, holder, value, basis) and the codebook’s own.',
      'Passages that stand beside the article or nowhere in its text.',
      'Which annotations were proposed by the machine, deleted ones, and what annotations were before.',
      'ATLAS.ti shows one level of codes below another as groups; some programs take over names of coders only for the project.',
    ],
    write: (corpus) => zipChunks(filesOf(corpus, end), corpus.exported ?? 0),
  };
}

export const refiProject = project('exclusive');
export const refiProjectInclusive = project('inclusive');

async function* filesOf(corpus: Corpus, end: EndPosition): AsyncGenerator<FileOfZip> {
  yield { path: 'project.qde', content: projectFile(corpus, end) };
  for await (const text of corpus.texts()) {
    if (text.text !== null) yield { path: `sources/${sourceGuid(text)}.txt`, content: whole(text.text.toWellFormed()) };
  }
}

async function* projectFile(corpus: Corpus, end: EndPosition): Chunks & AsyncGenerator<string> {
  const { name, exported, authors, codes } = corpus;
  yield `${XML_HEAD}${xmlTag('Project', {
    xmlns: NAMESPACE,
    name,
    // A project without a selection that tells would else be read in the other way.
    origin: end === 'inclusive' ? INCLUSIVE_ORIGIN : 'Parallax',
    creationDateTime: moment(exported),
  })}\n`;
  if (authors.length > 0) {
    const users = authors.map((author) =>
      xmlTag('User', { guid: guidOf(author.id ?? author.name), name: author.name }, '/>'),
    );
    yield `<Users>\n${users.join('\n')}\n</Users>\n`;
  }
  if (codes.length > 0) yield `<CodeBook><Codes>\n${codeElements(codes)}</Codes></CodeBook>\n`;
  const variables = Object.keys(SOURCE_VARIABLES).map((variable) =>
    xmlTag('Variable', { guid: guidOf(`variable ${variable}`), name: variable, typeOfVariable: 'Text' }, '/>'),
  );
  yield `<Variables>\n${variables.join('\n')}\n</Variables>\n`;
  let isOpen = false;
  for await (const text of corpus.texts()) {
    if (text.text === null) continue;
    yield `${isOpen ? '' : '<Sources>\n'}${sourceElement(text, text.text, end)}`;
    isOpen = true;
  }
  yield `${isOpen ? '</Sources>\n' : ''}</Project>\n`;
}

function sourceElement(source: CorpusText, text: string, end: EndPosition): string {
  const guid = sourceGuid(source);
  const { article, revision, passages } = source;
  const name = [article.headline, article.outlet, article.address].find(Boolean) ?? guid;
  const points = codePointOffsets(text);
  const selections = passages.map((passage) => selectionElement(passage, points, end));
  const attributes = {
    guid,
    name,
    plainTextPath: `internal://${guid}.txt`,
    creationDateTime: moment(revision.captured),
  };
  return `${xmlTag('TextSource', attributes)}\n${selections.join('')}${variableValues(source)}</TextSource>\n`;
}

/** As long as a name helps to know a selection again; some programs show it. In code points. */
const LONGEST_NAME = 250;

function selectionElement(passage: CorpusPassage, points: (utf16: number) => number, end: EndPosition): string {
  const { id, position, quote, note, codes, author, created, modified } = passage;
  if (!position || position.start === position.end) return '';
  const [startPosition, behind] = [points(position.start), points(position.end)];
  const guid = guidOf(id ?? `${startPosition}-${behind}`);
  const creatingUser = author ? guidOf(author.id ?? author.name) : null;
  const creationDateTime = moment(created);
  const name = [...(quote?.exact ?? '')].slice(0, LONGEST_NAME).join('');
  const endPosition = end === 'inclusive' ? behind - 1 : behind;
  const open = xmlTag('PlainTextSelection', {
    guid,
    name,
    startPosition,
    endPosition,
    creatingUser,
    creationDateTime,
    modifiedDateTime: moment(modified),
  });
  const description = note === '' ? '' : `<Description>${xmlText(note)}</Description>`;
  const codings = codes.map((code) => {
    const coding = xmlTag('Coding', { guid: guidOf(`coding ${guid} ${code}`), creatingUser, creationDateTime });
    return `${coding}${xmlTag('CodeRef', { targetGUID: guidOf(code) }, '/>')}</Coding>`;
  });
  return `${open}${description}${codings.join('')}</PlainTextSelection>\n`;
}

function variableValues(source: CorpusText): string {
  return Object.entries(SOURCE_VARIABLES)
    .map(([variable, valueOf]) => {
      const value = valueOf(source);
      const reference = xmlTag('VariableRef', { targetGUID: guidOf(`variable ${variable}`) }, '/>');
      return value === null
        ? ''
        : `<VariableValue>${reference}<TextValue>${xmlText(value)}</TextValue></VariableValue>\n`;
    })
    .join('');
}

function sourceGuid({ article, revision, file }: CorpusText): string {
  return guidOf(revision.id ?? `source ${article.id ?? article.address ?? ''} ${file ?? ''}`);
}

function moment(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
