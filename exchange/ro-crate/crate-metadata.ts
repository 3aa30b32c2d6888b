import type { Corpus } from '../../model/corpus.ts';
import { codeNames } from '../corpus/code-names.ts';
import type { CrateDetails, CrateFile } from './crate-details.ts';

type Entity = Record<string, unknown> & { '@id': string };

/** What a crate says of itself (https://www.researchobject.org/ro-crate/specification/1.2/). */
export function crateMetadata(corpus: Corpus, details: CrateDetails, files: readonly CrateFile[]): object {
  const people = corpus.authors.map(({ name }, index) => ({ '@id': `#author-${index + 1}`, '@type': 'Person', name }));
  const terms = termsOf(corpus);
  const figures = details.agreement.map(({ measure, value }, index) => ({
    '@id': `#agreement-${index + 1}`,
    '@type': 'PropertyValue',
    name: measure,
    value,
  }));
  const { license } = details;
  const licences = license === null ? [] : [{ '@id': license, '@type': 'CreativeWork', name: license }];
  const parts = files.map(partOf);
  const root = rootOf(corpus, details, { people, figures, parts });
  return {
    '@context': 'https://w3id.org/ro/crate/1.2/context',
    '@graph': [DESCRIPTOR, root, ...licences, ...people, codebookOf(terms), ...terms, ...figures, ...parts],
  };
}

const DESCRIPTOR: Entity = {
  '@id': 'ro-crate-metadata.json',
  '@type': 'CreativeWork',
  conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
  about: { '@id': './' },
};

function rootOf(
  { name, exported }: Corpus,
  { description, license }: CrateDetails,
  has: Record<'people' | 'figures' | 'parts', Entity[]>,
): Entity {
  return {
    '@id': './',
    '@type': 'Dataset',
    name,
    description,
    datePublished: new Date(exported ?? 0).toISOString(),
    license: license === null ? 'All rights reserved' : { '@id': license },
    creator: referencesTo(has.people),
    hasPart: referencesTo(has.parts),
    about: { '@id': '#codebook' },
    ...(has.figures.length > 0 && { variableMeasured: referencesTo(has.figures) }),
  };
}

function codebookOf(terms: readonly Entity[]): Entity {
  return { '@id': '#codebook', '@type': 'DefinedTermSet', name: 'Codebook', hasDefinedTerm: referencesTo(terms) };
}

function termsOf(corpus: Corpus): Entity[] {
  const nameOf = codeNames(corpus);
  return corpus.codes.map(({ id, name, definition }) => ({
    '@id': `#code-${encodeURIComponent(nameOf(id).toWellFormed())}`,
    '@type': 'DefinedTerm',
    termCode: nameOf(id),
    name,
    description: definition,
    inDefinedTermSet: { '@id': '#codebook' },
  }));
}

function partOf({ path, type, size, sha256 }: CrateFile): Entity {
  return { '@id': path, '@type': 'File', name: path, encodingFormat: type, contentSize: String(size), sha256 };
}

function referencesTo(entities: readonly Entity[]): { '@id': string }[] {
  return entities.map((entity) => ({ '@id': entity['@id'] }));
}
