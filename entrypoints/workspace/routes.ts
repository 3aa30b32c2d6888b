import { browser } from 'wxt/browser';
import { PARTS, type CodebookPart } from '../../components/codebooks/codebook-parts.ts';
import type { PlacesInText } from '../../components/compare/figures.ts';
import { readWhose, writeWhose, type Whose } from '../../components/compare/whose.ts';
import { LISTS, type ListName } from '../../components/library/lists.ts';

/** Screens of which nothing but the name stands in the address. */
const PLAIN_PAGES = ['backup', 'codebooks', 'help', 'import', 'projects', 'queue', 'trash', 'welcome'] as const;
type PlainPage = (typeof PLAIN_PAGES)[number];

/** What the workspace shows. It stands in the address, so that each view can be opened, reloaded and gone back to. */
export type Route =
  /** One of its lists, the articles by default; or what was searched for. */
  | { page: 'library'; list?: ListName; search?: string }
  | { page: PlainPage }
  | { page: 'codebook'; id: string; part: CodebookPart }
  /** Files of other programs; with the case, or the articles, to begin with. */
  | { page: 'exchange'; case: string | null; articles?: string[] }
  /** A case compared; whose annotations count, where they are not the reader's. */
  | { page: 'case'; id: string; whose?: Whose }
  /** How far those who annotated a case agree. */
  | { page: 'agreement'; id: string }
  /** Feedback on the sets of a project; null for the first that is not read yet. */
  | { page: 'feedback'; id: string; set: string | null }
  /** What the reader marked in a project beside its model. */
  | { page: 'key'; id: string }
  /** Suggestions for all articles of a case. */
  | { page: 'suggest'; id: string }
  /** Articles of a case side by side; none for its first. */
  | { page: 'beside'; id: string; articles: string[]; whose?: Whose }
  /**
   * With the passages to show by their ids; in one of its revisions, perhaps with places there; or with its suggestions open,
   * as one of the articles of a case that are gone through.
   */
  | { page: 'article'; id: string; show: string[]; at?: PlacesInText; suggest?: string }
  /** Two revisions of an article; null for the last two. */
  | { page: 'changes'; id: string; from: string | null; to: string | null };

/** The hash of a route: `#/cases?search=WORDS`, `#/article/ID?show=A,B`, `#/article/ID?in=REVISION&at=0-12,40-44`, `#/article/ID?suggest=CASE`, `#/article/ID/changes?from=REVISION&to=REVISION`, `#/case/ID?whose=AUTHOR,AUTHOR`, `#/case/ID/beside?articles=A,B&whose=everybody`, `#/case/ID/suggest`, `#/case/ID/agreement`, `#/codebooks/ID/review`, `#/exchange?articles=A,B`, `#/projects/ID/feedback?set=ID`, `#/projects/ID/key`. */
export function hashOf(route: Route): string {
  if (route.page === 'library') return hashOfLibrary(route);
  if (route.page === 'codebook') return `#/codebooks/${route.id}${route.part === 'edit' ? '' : `/${route.part}`}`;
  if (isPlain(route)) return `#/${route.page}`;
  if (route.page === 'exchange') return `#/exchange${queryOf(queryOfExchange(route))}`;
  if (route.page === 'feedback') return `#/projects/${route.id}/feedback${queryOf({ set: route.set })}`;
  if (route.page === 'key') return `#/projects/${route.id}/key`;
  if (route.page === 'agreement') return `#/case/${route.id}/agreement`;
  if (route.page === 'beside') {
    return `#/case/${route.id}/beside${queryOf({ articles: route.articles.join(','), ...queryOfWhose(route) })}`;
  }
  if (route.page === 'case') return `#/case/${route.id}${queryOf(queryOfWhose(route))}`;
  if (route.page === 'suggest') return `#/case/${route.id}/suggest`;
  if (route.page === 'changes') return `#/article/${route.id}/changes${queryOf({ from: route.from, to: route.to })}`;
  return `#/article/${route.id}${queryOf(queryOfArticle(route))}`;
}

export function workspaceAddress(route: Route): string {
  return browser.runtime.getURL('/workspace.html') + hashOf(route);
}

/** The library where the hash names nothing else. */
export function readHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\//u, '').split('?');
  const [page, id, part] = path.split('/');
  const parameters = new URLSearchParams(query);
  if (page === 'codebooks' && id) return { page: 'codebook', id, part: PARTS.find((each) => each === part) ?? 'edit' };
  if (page === 'projects' && id && part === 'feedback') return { page: part, id, set: parameters.get('set') };
  if (page === 'projects' && id && part === 'key') return { page: part, id };
  const plain = PLAIN_PAGES.find((each) => each === page);
  if (plain) return { page: plain };
  if (page === 'exchange') {
    return { page, case: parameters.get('case'), articles: parameters.get('articles')?.split(',') ?? [] };
  }
  if (page === 'case' && id && part === 'beside') {
    return { page: 'beside', id, articles: parameters.get('articles')?.split(',') ?? [], ...whoseIn(parameters) };
  }
  if (page === 'case' && id && part === 'agreement') return { page: 'agreement', id };
  if (page === 'case' && id && part === 'suggest') return { page: 'suggest', id };
  if (page === 'case' && id) return { page, id, ...whoseIn(parameters) };
  if (page === 'article' && id && part === 'changes') {
    return { page: 'changes', id, from: parameters.get('from'), to: parameters.get('to') };
  }
  if (page === 'article' && id) {
    const [at, suggest] = [placesIn(parameters), parameters.get('suggest')];
    return { page, id, show: parameters.get('show')?.split(',') ?? [], ...(at && { at }), ...(suggest && { suggest }) };
  }
  return libraryIn(page === 'library' ? id : page, parameters.get('search'));
}

function libraryIn(path: string | undefined, search: string | null): Route & { page: 'library' } {
  const list = LISTS.find((name) => name === path);
  return { page: 'library', ...(list && { list }), ...(search && { search }) };
}

function hashOfLibrary({ list = 'articles', search = '' }: Route & { page: 'library' }): string {
  const query = queryOf({ search: search === '' ? null : encodeURIComponent(search) });
  // The page of projects, where all is done with them, has the short address.
  const path = list === 'projects' ? 'library/projects' : list === 'articles' ? '' : list;
  return `#/${path}${query}`;
}

function isPlain(route: Route): route is Route & { page: PlainPage } {
  return PLAIN_PAGES.some((page) => page === route.page);
}

function queryOfArticle({ show, at, suggest }: Route & { page: 'article' }): QueryParameters {
  const places = at?.stretches.map(({ start, end }) => `${start}-${end}`).join(',');
  return { show: show.join(','), in: at?.revision, at: places, suggest };
}

function queryOfExchange({ case: id, articles = [] }: Route & { page: 'exchange' }): QueryParameters {
  return { case: id, articles: articles.join(',') };
}

function queryOfWhose({ whose = 'mine' }: { whose?: Whose }): QueryParameters {
  return { whose: writeWhose(whose) };
}

function whoseIn(parameters: URLSearchParams): { whose?: Whose } {
  const whose = readWhose(parameters.get('whose'));
  return whose === 'mine' ? {} : { whose };
}

/** Null where the address names no revision; what cannot be read of the places is left out. */
function placesIn(parameters: URLSearchParams): PlacesInText | null {
  const revision = parameters.get('in');
  const written = [...(parameters.get('at') ?? '').matchAll(/(\d+)-(\d+)/gu)];
  const stretches = written.map(([, start, end]) => ({ start: Number(start), end: Number(end) }));
  return revision === null ? null : { revision, stretches };
}

type QueryParameters = Record<string, string | null | undefined>;

function queryOf(parameters: QueryParameters): string {
  const given = Object.entries(parameters).filter(([, value]) => value);
  return given.length > 0 ? `?${given.map((pair) => pair.join('=')).join('&')}` : '';
}
