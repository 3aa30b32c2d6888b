import type { CorpusAuthor, CorpusPassage } from '../../model/corpus.ts';
import { BLANK_PASSAGE, quoteAt } from '../corpus/place-passage.ts';
import { timeOf } from '../foreign-file/time-of.ts';
import { stretchReader, type Counting } from './counting.ts';
import type { ContentOf } from './project-files.ts';
import type { WrittenProject, WrittenSelection, WrittenSource } from './written-project.ts';

/** The passages of a source: one for each person who coded a selection, or the text as a whole. @param written its text, line ends as they are. */
export async function passagesIn(
  project: WrittenProject,
  source: WrittenSource,
  written: string | null,
  { counting, contentOf }: { counting: Counting; contentOf: ContentOf },
): Promise<CorpusPassage[]> {
  const passages: CorpusPassage[] = [];
  const place = written === null ? null : stretchReader(written, counting);
  for (const selection of source.selections) {
    const stretch = place?.(selection) ?? null;
    const where = stretch && written !== null ? placeIn(written, stretch) : placeless(selection, counting);
    passages.push(...passagesOf(project, selection, where, await noteOf(project, selection, contentOf)));
  }
  if (source.codings.length > 0) passages.push(...passagesOf(project, { ...WHOLE, codings: source.codings }, {}, ''));
  return passages;
}

const WHOLE: WrittenSelection = {
  guid: null,
  name: '',
  start: 0,
  end: 0,
  user: null,
  created: null,
  modified: null,
  description: '',
  notes: [],
  codings: [],
};

/** In the text with its line ends made LF. */
function placeIn(written: string, [from, to]: [start: number, end: number]): Partial<CorpusPassage> {
  if (!written.includes('\r\n')) return { position: { start: from, end: to }, quote: quoteAt(written, from, to) };
  const shift = (offset: number) => offset - (written.slice(0, offset).split('\r\n').length - 1);
  const text = written.replaceAll('\r\n', '\n');
  const position = { start: shift(from), end: shift(to) };
  return { position, quote: quoteAt(text, position.start, position.end) };
}

/** Without the text, the name is the words where it is as long as they are. */
function placeless({ name, start, end }: WrittenSelection, { isInclusive }: Counting): Partial<CorpusPassage> {
  const length = end - start + (isInclusive ? 1 : 0);
  return [...name].length === length && length > 0 ? { quote: { exact: name, prefix: '', suffix: '' } } : {};
}

/** One passage for each person who coded the selection. */
function passagesOf(
  { users }: WrittenProject,
  selection: WrittenSelection,
  where: Partial<CorpusPassage>,
  note: string,
): CorpusPassage[] {
  const { guid, codings, user, created, modified } = selection;
  const byUser = Map.groupBy(codings, (coding) => coding.user ?? user);
  if (byUser.size === 0) byUser.set(user, []);
  return [...byUser].map(([coder, own], index) => ({
    ...BLANK_PASSAGE,
    ...where,
    id: index === 0 ? guid : null,
    codes: [...new Set(own.map(({ code }) => code))],
    note,
    author: authorOf(users, coder),
    created: timeOf(created),
    modified: timeOf(modified),
  }));
}

function authorOf(users: ReadonlyMap<string, string>, guid: string | null): CorpusAuthor | null {
  return guid === null ? null : { id: guid, name: users.get(guid) ?? guid };
}

async function noteOf({ notes }: WrittenProject, selection: WrittenSelection, contentOf: ContentOf): Promise<string> {
  const texts = [selection.description];
  for (const guid of selection.notes) {
    const note = notes.get(guid);
    if (note) texts.push((await contentOf(note)) ?? '');
  }
  return texts.filter((text) => text !== '').join('\n\n');
}
