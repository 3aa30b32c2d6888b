import type { Corpus, CorpusPassage } from '../../model/corpus.ts';
import { codePointOffsets } from '../code-points.ts';
import { codeNames } from '../corpus/code-names.ts';
import type { Format } from '../format.ts';
import { whole, zipChunks, type FileOfZip } from '../zip/zip-chunks.ts';

/** brat's standoff format (https://brat.nlplab.org/standoff.html): a `.txt` and a `.ann` for each article, and the types that they use. */
export const brat: Format = {
  id: 'brat',
  name: 'brat standoff',
  ending: '.zip',
  type: 'application/zip',
  offsets: 'Unicode code points',
  worksWithoutText: false,
  cannotHold: [
    'Authors, dates, and the fields (speaker, holder, value, basis).',
    'That two annotations are one passage with two tags. Types have no spaces, notes no line breaks.',
    'Where an article came from: only its outlet stays, in the file’s name.',
    'Passages that stand beside the article or nowhere in its text.',
  ],
  write: (corpus) => zipChunks(filesOf(corpus), corpus.exported ?? 0),
};

async function* filesOf(corpus: Corpus): AsyncGenerator<FileOfZip> {
  const nameOf = codeNames(corpus);
  const typeOf = (code: string) => bratType(nameOf(code));
  yield { path: 'annotation.conf', content: whole(configuration(corpus.codes.map(({ id }) => typeOf(id)))) };
  let number = 0;
  for await (const { text, file, passages } of corpus.texts()) {
    if (text === null) continue;
    number += 1;
    const name = file === null ? String(number).padStart(4, '0') : file.replace(/^.*\//u, '').replace(/\.txt$/u, '');
    yield { path: `${name}.txt`, content: whole(text.toWellFormed()) };
    yield { path: `${name}.ann`, content: whole(standoff(text.toWellFormed(), passages, typeOf)) };
  }
}

/** Letters, digits, hyphen and underscore are all that a type may have. */
function bratType(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_-]+/gu, '_');
  return plain.replaceAll('_', '') === ''
    ? `code_${[...name].map((sign) => sign.codePointAt(0)?.toString(16)).join('')}`
    : plain;
}

function configuration(types: readonly string[]): string {
  return `[entities]\n${[...new Set(types)].join('\n')}\n\n[relations]\n<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n`;
}

function standoff(text: string, passages: readonly CorpusPassage[], typeOf: (code: string) => string): string {
  const points = codePointOffsets(text);
  const lines: string[] = [];
  let [spans, notes] = [0, 0];
  for (const { position, codes, note } of passages) {
    if (!position || text.slice(position.start, position.end).trim() === '') continue;
    for (const code of codes) {
      spans += 1;
      lines.push(`T${spans}\t${typeOf(code)} ${fragments(text, position, points)}`);
      if (note === '') continue;
      notes += 1;
      lines.push(`#${notes}\tAnnotatorNotes T${spans}\t${note.toWellFormed().replaceAll(/\s+/gu, ' ')}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A span must hold no line break: it is split there into fragments, whose texts a space joins. */
function fragments(
  text: string,
  { start, end }: { start: number; end: number },
  points: (utf16: number) => number,
): string {
  const parts = [...text.slice(start, end).matchAll(/[^\n\r]+/gu)];
  const places = parts.map(({ 0: part, index }) => `${points(start + index)} ${points(start + index + part.length)}`);
  return `${places.join(';')}\t${parts.map(([part]) => part).join(' ')}`;
}
