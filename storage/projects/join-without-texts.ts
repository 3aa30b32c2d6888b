import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import type { PublicKey } from '../../model/identity.ts';
import type { Project } from '../../model/project.ts';
import type { TextLeftOut, WithheldAnnotation, WithheldRevision } from '../../model/withheld-text.ts';
import { forgetBarePlaces, putAwaited, type ToAwait } from '../awaited-texts.ts';
import { writing } from '../transaction.ts';
import { findKnown } from './adopt-articles.ts';
import { takeEverybodysWork, type TakenWork } from './everybodys-work.ts';
import { joinProject, type ProjectContents } from './join-project.ts';

/** What a project's file holds that leaves the articles' texts out. */
export interface ContentsWithoutTexts extends Omit<ProjectContents, 'revisions'> {
  revisions?: readonly WithheldRevision[];
  annotationSets?: readonly AnnotationSet[];
  annotations?: readonly WithheldAnnotation[];
}

/** Where those contents come from: a file's name, the salt of its hashes, and who signed it, if anybody did. */
export interface FileWithoutTexts {
  source: string;
  salt: string;
  signer: { author: Id; publicKey: PublicKey } | null;
}

/** A project that was joined, which of its articles the library has, and how many others wait for their pages. */
export interface JoinedWithoutTexts extends Pick<TakenWork, 'project' | 'sets'> {
  here: readonly Article[];
  waiting: number;
}

/**
 * Joins the reader to a project whose file leaves the articles' texts out. Its cases hold the articles that the library has; each other comes into
 * them once its page was read. Passages of sets that the owner gives out wait for the texts, also where these are here. Whole or not at all.
 */
export async function joinWithoutTexts(
  contents: ContentsWithoutTexts,
  file: FileWithoutTexts,
): Promise<JoinedWithoutTexts> {
  return writing(async () => {
    const { articles = [] } = contents;
    const known = new Map<Id, Article>();
    for (const article of articles) {
      const found = await findKnown(article, []);
      if (found) known.set(article.id, found);
    }
    const { project, sets } = await join(contents, [...known.keys()], file);
    for (const article of articles) {
      const withheld = withheldOf(contents, article.id, sets);
      await forgetBarePlaces(article.canonicalUrl, article.id);
      const hash = project.leftOut?.find((each) => each.article === article.id)?.textHash ?? null;
      if (!known.has(article.id) || withheld) await putAwaited(awaited(article, hash, withheld, file));
    }
    return { project, sets, here: [...known.values()], waiting: articles.length - known.size };
  });
}

async function join(
  contents: ContentsWithoutTexts,
  here: readonly Id[],
  { signer }: FileWithoutTexts,
): Promise<Pick<TakenWork, 'project' | 'sets'>> {
  const bare = {
    ...contents,
    projects: (contents.projects ?? []).map((project): Project => ({ ...project, leftOut: leftOutIn(contents) })),
    articles: (contents.articles ?? []).filter(({ id }) => here.includes(id)),
    revisions: [],
    annotations: [],
  };
  return signer ? takeEverybodysWork(bare, signer) : { project: await joinProject(bare), sets: [] };
}

/** By what the owner's texts are known again. */
function leftOutIn({ articles = [], revisions = [] }: ContentsWithoutTexts): TextLeftOut[] {
  return articles.map(({ id, canonicalUrl: address, outlet, headline }) => {
    const own = revisions.filter(({ article }) => article === id).toSorted((one, two) => one.captured - two.captured);
    return { article: id, address, outlet, headline, textHash: own.at(-1)?.textHash ?? null };
  });
}

/** What sets that were taken have in an article; undefined for nothing. */
function withheldOf(
  { revisions = [], annotations = [] }: ContentsWithoutTexts,
  article: Id,
  sets: readonly Id[],
): ToAwait['withheld'] {
  const own = annotations.filter((annotation) => annotation.article === article && sets.includes(annotation.set));
  if (own.length === 0) return undefined;
  return { revisions: revisions.filter((revision) => revision.article === article), annotations: own };
}

function awaited(
  { id, canonicalUrl: address, outlet, headline, byline, published, language }: Article,
  hash: string | null,
  withheld: ToAwait['withheld'],
  { source, salt }: FileWithoutTexts,
): ToAwait {
  return {
    address,
    source,
    salt: withheld ? salt : null,
    article: { id, address, outlet, headline, byline, published, language },
    revision: { id: null, captured: null, hash },
    passages: [],
    ...(withheld && { withheld }),
  };
}
