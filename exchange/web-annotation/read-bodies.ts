import type { CorpusCode } from '../../model/corpus.ts';
import { isObject, listOf, textIn, type JsonObject } from '../foreign-file/json-values.ts';
import { idOfIri } from './context.ts';

export interface ReadBodies {
  codes: CorpusCode[];
  note: string;
}

/**
 * The bodies of an annotation as codes and a note. What is there to tag, to classify or to identify is a code; texts are the note, and
 * so are addresses of texts that lie elsewhere. Of a choice, the first.
 */
export function readBodies({ body, bodyValue, motivation }: JsonObject): ReadBodies {
  const isTagging = listOf(motivation).some((one) => one === 'tagging' || one === 'classifying');
  const read: ReadBodies = { codes: [], note: '' };
  const notes = listOf(bodyValue).map(String);
  for (const one of listOf(body).map(firstChoice)) {
    const { text, id, parent, purposes } = readBody(one);
    const tags =
      purposes.length > 0
        ? purposes.some((purpose) => /^(tagging|classifying|identifying)$/u.test(purpose))
        : isTagging;
    if (tags && text !== '') read.codes.push({ id: parent === null ? text : id, name: text, parent, definition: '' });
    else if (text !== '') notes.push(text);
  }
  return { ...read, note: notes.join('\n\n') };
}

function firstChoice(body: unknown): unknown {
  const isChoice = isObject(body) && listOf(body['type']).includes('Choice');
  return isChoice ? (listOf(body['items'])[0] ?? null) : body;
}

interface ReadBody {
  text: string;
  id: string;
  /** Of a code of ours: the tag that it stands below. */
  parent: string | null;
  purposes: string[];
}

function readBody(body: unknown): ReadBody {
  if (!isObject(body)) return { text: textIn(body) ?? '', id: '', parent: null, purposes: [] };
  const { value, source, id } = body;
  const address = isObject(source) ? source['id'] : (source ?? id);
  return {
    text: textIn(value) ?? textIn(address) ?? '',
    id: idOfIri(textIn(id) ?? ''),
    parent: textIn(body['parallax:tag']),
    purposes: listOf(body['purpose']).map(String),
  };
}
