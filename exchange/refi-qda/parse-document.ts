import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import { xmlEvents, type XmlEvent } from '../xml/xml-events.ts';
import { WrittenProject } from './written-project.ts';

/** The two documents of the standard: a project, and a codebook alone. A later codebook's namespace begins alike. */
const KINDS = {
  project: { root: 'Project', namespace: 'urn:QDA-XML:project:1.0' },
  codebook: { root: 'CodeBook', namespace: 'urn:QDA-XML:codebook:1' },
} as const;

/** What a document says. @param place of it, where it is not the whole file. @throws {UnreadableFile} naming the line, or another kind of document. */
export function parseDocument(text: string, place: string, kind: keyof typeof KINDS): WrittenProject {
  const project = new WrittenProject();
  let isFirst = true;
  for (const event of xmlEvents(text, place)) {
    if (isFirst && event.kind === 'open') {
      expectRoot(event, place, kind);
      isFirst = false;
    }
    project.take(event);
  }
  return project;
}

function expectRoot(event: XmlEvent & { kind: 'open' }, place: string, kind: keyof typeof KINDS): void {
  const { root, namespace } = KINDS[kind];
  const [name, prefix = ''] = event.name.split(':').toReversed();
  const declared = event.attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
  if (name === root && declared.startsWith(namespace)) return;
  const found = `a <${name?.slice(0, 40)}> and no <${root}> of ${namespace}`;
  throw new UnreadableFile(place || 'line 1', `is another kind of XML: ${found}.`);
}
