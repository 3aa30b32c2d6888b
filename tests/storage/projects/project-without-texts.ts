import { fillAwaited } from '../../../components/exchange/fill-awaited.ts';
import { projectFile } from '../../../components/projects/project-file.ts';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import { writeHandIn } from '../../../exchange/hand-in/write-hand-in.ts';
import { openZip } from '../../../exchange/zip/open-zip.ts';
import { readEntry } from '../../../exchange/zip/read-entry.ts';
import type { Id } from '../../../model/id.ts';
import type { PageCapture } from '../../../model/page-capture.ts';
import type { Round } from '../../../model/project.ts';
import { changeAnnotation, createAnnotation } from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { changeGoesOut } from '../../../storage/projects/goes-out.ts';
import { ownIdentity } from '../../../storage/projects/own-identity.ts';
import { prepareHandIn } from '../../../storage/projects/prepare-hand-in.ts';
import { readProjectAndModel } from '../../../storage/projects/read-project.ts';
import { createProject, viewProjects } from '../../../storage/projects/shared-projects.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';

export const OTHER_PAGE: PageCapture = { ...pageCapture, url: 'https://wire.example/bridge', canonical: null };
/** The same article, once its outlet put a sentence before it. */
export const EDITED: PageCapture = {
  ...pageCapture,
  blocks: [{ kind: 'paragraph', text: 'Updated at noon.' }, ...pageCapture.blocks],
};
export const TEXT = pageCapture.blocks.map(({ text }) => text).join('\n\n');
export const LONGEST =
  pageCapture.blocks.map(({ text }) => text).toSorted((one, other) => other.length - one.length)[0] ?? '';
export const ROUND: Round = { blind: true, due: null, closed: false };

/** Reads a page as the background does. */
export async function read(capture: PageCapture): Promise<Id> {
  const { article } = await captureArticle(capture);
  await fillAwaited(article);
  return article.id;
}

export async function mark(article: Id, words: string, note = ''): Promise<void> {
  const revision = (await database.revisions.where('article').equals(article).sortBy('captured')).at(-1);
  const start = revision?.text.indexOf(words) ?? 0;
  const made = await createAnnotation({
    ...example,
    article,
    revision: revision?.id ?? '',
    selectors: [
      { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start, end: start + words.length },
    ],
  });
  await changeAnnotation(made.id, { note });
}

export const WORDS = TEXT.split(' ').slice(0, 5).join(' ');
export const FURTHER = LONGEST.split(' ').slice(-4).join(' ');

export async function handIn(name: string): Promise<File> {
  const project = (await viewProjects())[0]?.project.id ?? '';
  const { author, identity } = await ownIdentity(newIdentity);
  await database.authors.update(author.id, { name });
  const content = await writeHandIn(await prepareHandIn(project, { ...author, name }), identity);
  return new File([content], `${name}.handin`);
}

/** A project of two articles that goes out without their texts, and what its owner marked in the first. */
export async function handOut(model: 'example' | 'key' | null, note = 'Why it is a quote.') {
  const [first, second] = [await read(pageCapture), await read(OTHER_PAGE)];
  await mark(first, WORDS, note);
  const { id: inCase } = await createCase('Long Bridge closure', first);
  await database.cases.update(inCase, { articles: [first, second] });
  const { id } = await createProject({
    name: 'Seminar',
    instructions: '',
    round: ROUND,
    cases: [inCase],
    texts: false,
  });
  await changeGoesOut(id, { texts: false, model });
  return { id, inCase, file: await saved(id) };
}

export async function saved(id: Id): Promise<File> {
  const { author, identity } = await ownIdentity(newIdentity);
  const contents = await readProjectAndModel(id, author);
  return new File(
    [await projectFile(contents, contents.annotationSets.length > 0 ? identity : null)],
    'Seminar.parallax',
  );
}

export async function writtenIn(file: Blob): Promise<string> {
  const parts = (await openZip(file)).map((entry) => readEntry(file, entry, 10_000_000));
  return (await Promise.all(parts)).map((bytes) => new TextDecoder().decode(bytes)).join('\n');
}
