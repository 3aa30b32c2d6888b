import { browser } from 'wxt/browser';

/** What the workspace shows. It stands in the address, so that each view can be opened, reloaded and gone back to. */
export type Route =
  | { page: 'library' }
  | { page: 'case'; id: string }
  | { page: 'article'; id: string; show: string[] }
  /** Two revisions of an article; null for the last two. */
  | { page: 'changes'; id: string; from: string | null; to: string | null };

/** The hash of a route: `#/article/ID?show=A,B`, `#/article/ID/changes?from=REVISION&to=REVISION`. */
export function hashOf(route: Route): string {
  if (route.page === 'library') return '#/';
  if (route.page === 'changes') return `#/article/${route.id}/changes${queryOf({ from: route.from, to: route.to })}`;
  const show = route.page === 'article' && route.show.length > 0 ? `?show=${route.show.join(',')}` : '';
  return `#/${route.page}/${route.id}${show}`;
}

export function workspaceAddress(route: Route): string {
  return browser.runtime.getURL('/workspace.html') + hashOf(route);
}

/** The library where the hash names nothing else. */
export function readHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\//u, '').split('?');
  const [page, id, part] = path.split('/');
  const parameters = new URLSearchParams(query);
  if (page === 'case' && id) return { page, id };
  if (page === 'article' && id && part === 'changes') {
    return { page: 'changes', id, from: parameters.get('from'), to: parameters.get('to') };
  }
  if (page === 'article' && id) return { page, id, show: parameters.get('show')?.split(',') ?? [] };
  return { page: 'library' };
}

function queryOf(parameters: Record<string, string | null>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== null);
  return given.length > 0 ? `?${given.map((pair) => pair.join('=')).join('&')}` : '';
}
