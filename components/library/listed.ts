import { headlineOf, outletOf, type Article } from '../../model/article.ts';
import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import type { Project } from '../../model/project.ts';
import { dayRange, type Published } from '../../model/published.ts';
import type { Row } from './table/column.ts';

/** An article as a row of the library; its name is its headline. */
export interface ArticleRow extends Row {
  article: Article;
  outlet: string;
  cases: readonly Case[];
  /** The number of the reader's own. */
  passages: number;
}

export interface CaseRow extends Row {
  case: Case;
  articles: readonly Article[];
  passages: number;
}

/** All that one outlet has in the library; its id is its name. */
export interface OutletRow extends Row {
  articles: readonly Id[];
  passages: number;
  cases: number;
  /** ISO days, as far as dates are known. */
  first: string | null;
  last: string | null;
}

export interface ProjectRow extends Row {
  project: Project;
  cases: number;
  /** In its cases, each once. */
  articles: number;
}

export function articleRows(
  articles: readonly Article[],
  cases: readonly Case[],
  passages: ReadonlyMap<Id, number>,
): ArticleRow[] {
  const holding = new Map<Id, Case[]>();
  for (const each of cases) for (const id of each.articles) holding.set(id, [...(holding.get(id) ?? []), each]);
  return articles.map((article) => ({
    id: article.id,
    name: headlineOf(article),
    article,
    outlet: outletOf(article),
    cases: holding.get(article.id) ?? NONE,
    passages: passages.get(article.id) ?? 0,
  }));
}

const NONE: readonly Case[] = [];

export function caseRows(
  cases: readonly Case[],
  articles: readonly Article[],
  passages: ReadonlyMap<Id, number>,
): CaseRow[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return cases.map((each) => ({
    id: each.id,
    name: each.name,
    case: each,
    articles: each.articles.flatMap((id) => byId.get(id) ?? []),
    passages: each.articles.reduce((sum, id) => sum + (passages.get(id) ?? 0), 0),
  }));
}

export function projectRows(projects: readonly Project[], cases: readonly Case[]): ProjectRow[] {
  const byProject = Map.groupBy(cases, ({ project }) => project);
  return projects.map((project) => {
    const held = byProject.get(project.id) ?? [];
    const { size } = new Set(held.flatMap(({ articles }) => articles));
    return { id: project.id, name: project.name, project, cases: held.length, articles: size };
  });
}

export function outletRows(rows: readonly ArticleRow[]): OutletRow[] {
  return [...Map.groupBy(rows, ({ outlet }) => outlet)].map(([outlet, members]) => {
    const dates = members.flatMap(({ article }) => article.published ?? []);
    return {
      id: outlet,
      name: outlet,
      articles: members.map(({ id }) => id),
      passages: members.reduce((sum, { passages }) => sum + passages, 0),
      cases: new Set(members.flatMap(({ cases }) => cases)).size,
      ...spanOf(dates),
    };
  });
}

function spanOf(dates: readonly Published[]): { first: string | null; last: string | null } {
  const days = dates.map(dayRange);
  return {
    first: days
      .map(({ first }) => first)
      .reduce<string | null>((one, other) => (one && one < other ? one : other), null),
    last: days.map(({ last }) => last).reduce<string | null>((one, other) => (one && one > other ? one : other), null),
  };
}
