import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, vi } from 'vitest';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const roots: (() => void)[] = [];

afterEach(() => {
  for (const unmount of roots.splice(0)) unmount();
});

/** Renders into the document; gone after the test. Again with another element it updates the same root. */
export function render(element: ReactElement): {
  host: HTMLElement;
  again: (element: ReactElement) => void;
  unmount: () => void;
} {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const again = (next: ReactElement) => act(() => root.render(next));
  const unmount = () => {
    act(() => root.unmount());
    host.remove();
  };
  roots.push(unmount);
  again(element);
  return { host, again, unmount };
}

/** What a screen reader says of a button, as far as our markup needs: its label, else its words. */
export function nameOf(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return name.replaceAll(/\s+/gu, ' ').trim();
}

export function buttonNames(host: Element): string[] {
  return [...host.querySelectorAll('button')].map(nameOf);
}

export function press(host: Element, name: string): void {
  const button = [...host.querySelectorAll('button')].find((candidate) => nameOf(candidate) === name);
  if (!button) throw new Error(`no button is called “${name}”, but: ${buttonNames(host).join(' | ')}`);
  act(() => button.click());
}
