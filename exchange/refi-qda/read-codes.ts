import type { CorpusCode } from '../../model/corpus.ts';
import { TAGS } from '../../model/tag.ts';
import type { XmlEvent } from '../xml/xml-events.ts';
import { guidOf, readGuid } from './guid.ts';

/** Our tags come back as what they are: their GUIDs are made of their words. */
const TAG_OF: ReadonlyMap<string, string> = new Map(TAGS.map((tag) => [guidOf(tag), tag]));

/** What a passage names a code by. */
export function codeId(written: string | undefined): string | null {
  const guid = readGuid(written);
  return guid === null ? null : (TAG_OF.get(guid) ?? guid);
}

/** Gathers the codes of a codebook from its elements, as they open and close. */
export class CodeReader {
  readonly codes: CorpusCode[] = [];
  readonly #open: CorpusCode[] = [];

  /** @returns whether the event belonged to a code. */
  take(event: XmlEvent, name: string): boolean {
    if (event.kind === 'open' && name === 'Code') {
      const id = codeId(event.attributes.get('guid'));
      const code = {
        id: id ?? '',
        name: event.attributes.get('name') ?? '',
        parent: this.#open.at(-1)?.id ?? null,
        definition: '',
      };
      this.#open.push(code);
      if (id !== null) this.codes.push(code);
      return true;
    }
    if (event.kind === 'close' && name === 'Code') this.#open.pop();
    return this.#open.length > 0;
  }

  describe(text: string): void {
    const code = this.#open.at(-1);
    if (code) code.definition += text;
  }
}
