import { browser } from 'wxt/browser';

/** What the workspace shows. It stands in the address, so that each view can be opened, reloaded and gone back to. */
export type Route =
  | { page: 'library' }
  | { page: 'case'; id: string }
  | { page: 'article'; id: string; show: string[] };

/** The hash of a route: `#/article/ID?show=A,B`. */
export function hashOf(route: Route): string {
  if (route.page === 'library') return '#/';
  const show = route.page === 'article' && route.show.length > 0 ? `?show=${route.show.join(',')}` : '';
  return `#/${route.page}/${route.id}${show}`;
}

export function workspaceAddress(route: Route): string {
  return browser.runtime.getURL('/workspace.html') + hashOf(route);
}

/** The library where the hash names nothing else. */
export function readHash(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\//u, '').split('?');
  const [page, id] = path.split('/');
  const show = new URLSearchParams(query).get('show')?.split(',') ?? [];
  if (page === 'case' && id) return { page, id };
  if (page === 'article' && id) return { page, id, show };
  return { page: 'library' };
}
