import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import type { CorpusCode, CorpusRefusal } from '../../model/corpus.ts';
import type { XmlEvent } from '../xml/xml-events.ts';
import { CodeReader, codeId } from './read-codes.ts';
import { readGuid } from './guid.ts';

type Attributes = ReadonlyMap<string, string>;

export interface WrittenCoding {
  code: string;
  user: string | null;
}

/** A selection as it is written; positions as its program counts. */
export interface WrittenSelection {
  guid: string | null;
  name: string;
  start: number;
  end: number;
  user: string | null;
  created: string | null;
  modified: string | null;
  description: string;
  notes: string[];
  codings: WrittenCoding[];
}

/** A text, or a note, which has the same shape. */
export interface WrittenSource {
  guid: string | null;
  name: string;
  /** `internal://…`, a file of the zip. */
  path: string | null;
  content: string | null;
  created: string | null;
  selections: WrittenSelection[];
  /** Codes of the text as a whole. */
  codings: WrittenCoding[];
  variables: Map<string, string>;
}

const OTHER_SOURCES: Readonly<Record<string, string>> = {
  PictureSource: 'it is a picture, not a text.',
  AudioSource: 'it is a recording; passages of transcripts by time are not read.',
  VideoSource: 'it is a film; passages of transcripts by time are not read.',
};
const TEXTS = new Set(['TextSource', 'Representation', 'Note']);

/** What a project's document says, gathered from its events. What of it no passage can hold is passed over. */
export class WrittenProject {
  name = '';
  created: string | null = null;
  /** The program that wrote it. */
  origin = '';
  readonly users = new Map<string, string>();
  readonly sources: WrittenSource[] = [];
  readonly notes = new Map<string, WrittenSource>();
  readonly refused: CorpusRefusal[] = [];
  readonly #codes = new CodeReader();
  readonly #variables = new Map<string, string>();
  readonly #path: string[] = [];
  #source: WrittenSource | null = null;
  #selection: WrittenSelection | null = null;
  #coding: WrittenCoding | null = null;
  #variable: string | null = null;

  get codes(): readonly CorpusCode[] {
    return this.#codes.codes;
  }

  take(event: XmlEvent): void {
    if (event.kind === 'text') return this.#text(event.text);
    const name = event.name.replace(/^.*:/u, '');
    if (event.kind === 'open') this.#path.push(name);
    if (!this.#codes.take(event, name) && !this.#isElsewhere()) {
      if (event.kind === 'open') this.#open(name, event.attributes, event.line);
      else this.#close(name);
    }
    if (event.kind === 'close') this.#path.pop();
  }

  /** Within a source that is no text, nothing is read: its selections are of pictures and times. */
  #isElsewhere(): boolean {
    return this.#path.slice(0, -1).some((name) => Object.hasOwn(OTHER_SOURCES, name));
  }

  /** What an element says where it opens. */
  readonly #opening: Readonly<Record<string, (attributes: Attributes, line: number) => void>> = {
    Project: (attributes) => {
      this.name = attributes.get('name') ?? '';
      this.origin = attributes.get('origin') ?? '';
      this.created = attributes.get('creationDateTime') ?? null;
    },
    User: (attributes) => {
      const name = [attributes.get('name'), attributes.get('id')].find(Boolean) ?? 'No name';
      this.users.set(readGuid(attributes.get('guid')) ?? '', name);
    },
    Variable: (attributes) => {
      this.#variables.set(readGuid(attributes.get('guid')) ?? '', attributes.get('name') ?? '');
    },
    VariableRef: (attributes) => {
      this.#variable = this.#variables.get(readGuid(attributes.get('targetGUID')) ?? '') ?? null;
    },
    PlainTextSelection: (attributes, line) => this.#openSelection(attributes, line),
    Coding: (attributes) => {
      this.#coding = { code: '', user: readGuid(attributes.get('creatingUser')) };
    },
    CodeRef: (attributes) => {
      if (this.#coding) this.#coding.code = codeId(attributes.get('targetGUID')) ?? '';
    },
    NoteRef: (attributes) => {
      this.#selection?.notes.push(readGuid(attributes.get('targetGUID')) ?? '');
    },
  };

  #open(name: string, attributes: Attributes, line: number): void {
    const otherwise = Object.hasOwn(OTHER_SOURCES, name) ? OTHER_SOURCES[name] : undefined;
    if (otherwise) this.refused.push({ place: attributes.get('name') ?? `line ${line}`, reason: otherwise });
    else if (TEXTS.has(name)) this.#source = sourceOf(attributes);
    else if (isValue(name) && this.#source && this.#variable) this.#source.variables.set(this.#variable, '');
    else if (Object.hasOwn(this.#opening, name)) this.#opening[name]?.(attributes, line);
  }

  #openSelection(attributes: Attributes, line: number): void {
    const at = (key: string) => attributes.get(key) ?? null;
    const position = (key: string) => {
      const written = attributes.get(key) ?? '';
      if (!/^\s*\d{1,10}\s*$/u.test(written)) {
        throw new UnreadableFile(`line ${line}`, `“${key}” is no position: “${written.slice(0, 30)}”.`);
      }
      return Number(written);
    };
    this.#selection = {
      guid: readGuid(attributes.get('guid')),
      name: at('name') ?? '',
      start: position('startPosition'),
      end: position('endPosition'),
      user: readGuid(attributes.get('creatingUser')),
      created: at('creationDateTime'),
      modified: at('modifiedDateTime'),
      description: '',
      notes: [],
      codings: [],
    };
  }

  #close(name: string): void {
    if (name === 'Coding' && this.#coding) {
      if (this.#coding.code !== '') (this.#selection ?? this.#source)?.codings.push(this.#coding);
      this.#coding = null;
    } else if (name === 'PlainTextSelection' && this.#selection) {
      this.#source?.selections.push(this.#selection);
      this.#selection = null;
    } else if (TEXTS.has(name) && this.#source) {
      if (name === 'Note') this.notes.set(this.#source.guid ?? '', this.#source);
      else this.sources.push(this.#source);
      this.#source = null;
    }
  }

  #text(text: string): void {
    const element = this.#path.at(-1) ?? '';
    if (element === 'Description' && this.#selection) this.#selection.description += text;
    else if (element === 'Description') this.#codes.describe(text);
    else if (element === 'PlainTextContent' && this.#source) this.#source.content = (this.#source.content ?? '') + text;
    else if (isValue(element) && this.#source && this.#variable) {
      this.#source.variables.set(this.#variable, (this.#source.variables.get(this.#variable) ?? '') + text);
    }
  }
}

/** `TextValue`, `DateValue`, …: an empty one says nothing more than that it is there. */
function isValue(element: string): boolean {
  return element.endsWith('Value') && element !== 'VariableValue';
}

function sourceOf(attributes: Attributes): WrittenSource {
  return {
    guid: readGuid(attributes.get('guid')),
    name: attributes.get('name') ?? '',
    path: attributes.get('plainTextPath') ?? null,
    content: null,
    created: attributes.get('creationDateTime') ?? null,
    selections: [],
    codings: [],
    variables: new Map(),
  };
}
