import { browser } from 'wxt/browser';
import { workspaceAddress } from '../workspace/routes.ts';

/** The way to the welcome, for whoever has marked nothing yet. */
export function TryExample() {
  return (
    <p className="try-example">
      <button
        type="button"
        className="link"
        onClick={() => void browser.tabs.create({ url: workspaceAddress({ page: 'welcome' }) })}
      >
        New here? Try it on an example
      </button>
    </p>
  );
}
