import { useMemo } from 'react';
import {
  articleRows,
  caseRows,
  outletRows,
  projectRows,
  type ArticleRow,
  type CaseRow,
  type OutletRow,
  type ProjectRow,
} from '../../../components/library/listed.ts';
import type { Article } from '../../../model/article.ts';
import type { Case } from '../../../model/case.ts';
import type { Project } from '../../../model/project.ts';
import {
  countPassages,
  listArticles,
  listCases,
  listProjects,
  viewLibraryPage,
} from '../../../storage/library-page.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';

export interface ShownLibrary {
  articles: readonly Article[];
  cases: readonly Case[];
  articleRows: readonly ArticleRow[];
  caseRows: readonly CaseRow[];
  outletRows: readonly OutletRow[];
  projectRows: readonly ProjectRow[];
  projects: readonly Project[];
  /** In all of the library; null while only its first page is there. */
  passages: number | null;
}

/** As many articles as the largest window shows, before all of them are read. */
const FIRST = 40;

const NO_ARTICLES: readonly Article[] = [];
const NO_CASES: readonly Case[] = [];
const NO_PROJECTS: readonly Project[] = [];
const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/**
 * The library as its lists show it; null while nothing of it is read. The first articles come at once, however many there are; then
 * all of them, since the table sorts and filters by what the database has no index of.
 */
export function useLibrary(): ShownLibrary | null {
  const first = useLiveQuery(() => viewLibraryPage(FIRST));
  const hasFirst = first !== undefined;
  const all = useLiveQuery(async () => (hasFirst ? listArticles() : undefined), [hasFirst]);
  const counts = useLiveQuery(async () => (hasFirst ? countPassages() : undefined), [hasFirst]);
  const cases = useLiveQuery(async () => (hasFirst ? listCases() : undefined), [hasFirst]) ?? NO_CASES;
  const projects = useLiveQuery(async () => (hasFirst ? listProjects() : undefined), [hasFirst]) ?? NO_PROJECTS;
  const isWhole = all !== undefined && counts !== undefined;
  const articles = isWhole ? all : (first ?? NO_ARTICLES);
  const passages = useMemo(
    () => (isWhole ? counts : new Map(first?.map(({ id, passages: count }) => [id, count]))) ?? NO_COUNTS,
    [isWhole, counts, first],
  );
  const rows = useMemo(() => articleRows(articles, cases, passages), [articles, cases, passages]);
  const ofCases = useMemo(() => caseRows(cases, articles, passages), [cases, articles, passages]);
  const ofProjects = useMemo(() => projectRows(projects, cases), [projects, cases]);
  const ofOutlets = useMemo(() => outletRows(rows), [rows]);
  const sum = useMemo(() => [...passages.values()].reduce((total, count) => total + count, 0), [passages]);
  if (!hasFirst) return null;
  return {
    articles,
    cases,
    articleRows: rows,
    caseRows: ofCases,
    outletRows: ofOutlets,
    projectRows: ofProjects,
    projects,
    passages: isWhole ? sum : null,
  };
}
