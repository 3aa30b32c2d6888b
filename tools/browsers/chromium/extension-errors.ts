import type { BrowserContext } from 'playwright-core';
import { z } from 'zod/mini';
import { waitUntil } from '../wait-until.ts';
import type { LoadedExtension } from './load-extension.ts';

const ADDRESS = 'chrome://extensions/';

const Information = z.object({
  runtimeErrors: z.array(z.object({ severity: z.string(), message: z.string(), contextUrl: z.string() })),
});

/**
 * The errors that Chromium itself keeps of an extension and shows behind the button "Errors" on its page of
 * extensions: from the background, its pages and its content scripts. Only that page can ask for them.
 */
export async function extensionErrors(context: BrowserContext, extension: LoadedExtension): Promise<string[]> {
  await extension.commands.send('Target.createTarget', { url: ADDRESS, background: true });
  const page = await waitUntil('the page of extensions', () =>
    context.pages().find((candidate) => candidate.url().startsWith(ADDRESS)),
  );
  const answer = await waitUntil('the extension’s errors', () =>
    page.evaluate(`chrome.developerPrivate.getExtensionInfo(${JSON.stringify(extension.id)})`),
  );
  await page.close();
  return Information.parse(answer)
    .runtimeErrors.filter(({ severity }) => severity === 'ERROR')
    .map(({ message, contextUrl }) => `${message} (${contextUrl})`);
}
