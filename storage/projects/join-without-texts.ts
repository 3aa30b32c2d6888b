import type { Article } from '../../model/article.ts';
import type { Project } from '../../model/project.ts';
import { putAwaited } from '../awaited-texts.ts';
import { writing } from '../transaction.ts';
import { findKnown } from './adopt-articles.ts';
import { joinProject, type ProjectContents } from './join-project.ts';

/** A project that was joined, and how many of its articles the library has; the others wait for their pages. */
export interface JoinedWithoutTexts {
  project: Project;
  here: number;
  waiting: number;
}

/**
 * Joins the reader to a project whose file leaves the articles' texts out. Its cases hold the articles that the library has; each other comes into
 * them once its page was read. Whole or not at all. @param source the file's name.
 */
export async function joinWithoutTexts(
  contents: Omit<ProjectContents, 'revisions'>,
  source: string,
): Promise<JoinedWithoutTexts> {
  return writing(async () => {
    const here: Article[] = [];
    const away: Article[] = [];
    for (const article of contents.articles ?? []) {
      const isHere = (await findKnown(article, [])) !== undefined;
      (isHere ? here : away).push(article);
    }
    const project = await joinProject({ ...contents, articles: here, revisions: [] });
    for (const article of away) await putAwaited(awaited(article, source));
    return { project, here: here.length, waiting: away.length };
  });
}

function awaited(
  { id, canonicalUrl: address, outlet, headline, byline, published, language }: Article,
  source: string,
) {
  return {
    address,
    source,
    salt: null,
    article: { id, address, outlet, headline, byline, published, language },
    revision: { id: null, captured: null, hash: null },
    passages: [],
  };
}
