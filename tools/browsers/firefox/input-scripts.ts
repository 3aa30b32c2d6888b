import type { MouseEventKind } from '../driven-page.ts';
import type { ContextLookup } from './privileged.ts';

// Run inside Firefox's window, like those in page-scripts.ts.
declare const BrowsingContext: ContextLookup;
declare const ChromeUtils: {
  importESModule(address: string): { keyData: { getData(key: string): Readonly<Record<string, unknown>> } };
};

export interface HeldKeys {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** A trusted mouse event, with the pointer events and the click that follow from it. */
export async function sendMouse(
  page: number,
  kind: MouseEventKind,
  x: number,
  y: number,
  buttons: number,
  held: HeldKeys,
): Promise<void> {
  const actor = BrowsingContext.getCurrentTopByBrowserId(page)?.currentWindowGlobal.getActor('MarionetteCommands');
  await actor?.dispatchEvent('synthesizeMouseAtPoint', {
    x,
    y,
    eventData: { type: `mouse${kind}`, button: 0, buttons, clickCount: kind === 'move' ? 0 : 1, ...held },
  });
}

/** A trusted press or release of one key, in the code of the WebDriver standard: a character, or U+E000 and up. */
export async function sendKey(page: number, kind: 'Down' | 'Up', key: string, held: HeldKeys): Promise<void> {
  const { keyData } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/KeyData.sys.mjs');
  const actor = BrowsingContext.getCurrentTopByBrowserId(page)?.currentWindowGlobal.getActor('MarionetteCommands');
  await actor?.dispatchEvent(`synthesizeKey${kind}`, { eventData: { ...keyData.getData(key), ...held } });
}
