import { rootElementOf } from './unclobbered.ts';

/** The elements that we add to a page for our own controls: never part of its text, its selections or its changes. */
const hosts = new WeakSet<Node>();

export function isOwnHost(node: Node): boolean {
  return hosts.has(node);
}

/** Whether an event happened on one of our controls. */
export function isOnOwnHost(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Node && isOwnHost(target));
}

/**
 * Opens a shadow root above everything the page shows, until the signal aborts. In the browser's top layer
 * where there is one, so that neither z-index nor a transform of the page reaches it.
 */
export function openHost(mode: ShadowRootMode, signal: AbortSignal): ShadowRoot {
  const host = document.createElement('div');
  hosts.add(host);
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = HOST_STYLE;
  root.append(style);
  rootElementOf(document).append(host);
  if ('popover' in host) {
    host.popover = 'manual';
    host.showPopover();
  }
  signal.addEventListener('abort', () => host.remove());
  return root;
}

/** As the shadow tree's own style: its important rules win over the page's important ones, and the element stays bare. */
const HOST_STYLE = `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  z-index: 2147483647 !important;
}`;
