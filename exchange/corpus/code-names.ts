import { TAGS } from '../../model/tag.ts';
import type { Corpus, CorpusCode } from '../../model/corpus.ts';

/**
 * Names for formats that know codes by nothing else: a tag by its word, a code below it as `quote/Official`. Reading takes the
 * name for the code, since the file has no other.
 */
export function codeNames({ codes }: Pick<Corpus, 'codes'>): (id: string) => string {
  const names = new Map(codes.map(({ id, name, parent }) => [id, parent === null ? id : `${parent}/${name}`]));
  return (id) => names.get(id) ?? id;
}

/** Codes that a file knows by their names alone; our own tags are what their words say. */
export function codesNamed(names: Iterable<string>): CorpusCode[] {
  return [...new Set(names)].map((name) => {
    const parent = name.split('/')[0] ?? '';
    const isBelow = name.includes('/') && (TAGS as readonly string[]).includes(parent);
    return {
      id: name,
      name: isBelow ? name.slice(parent.length + 1) : name,
      parent: isBelow ? parent : null,
      definition: '',
    };
  });
}
