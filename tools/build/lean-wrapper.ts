import type { Plugin } from 'vite';

/**
 * WXT wraps what is injected into pages in code that starts plugins, of which we have none, and that tells developers of failures,
 * which it does not where the extension is built for readers: each page that is read goes without it.
 */
export function leanWrapper(): Plugin {
  return {
    name: 'lean-wrapper',
    apply: 'build',
    transform: {
      filter: { id: /virtual:wxt-unlisted-script-entrypoint\?/u },
      handler: (code) => ({ code: leanWrapperCode(code), map: null }),
    },
  };
}

/** The script's result stays what it was: who injects it waits for that. @throws where the wrapper is not written as it was. */
export function leanWrapperCode(code: string): string {
  const imported = /^import definition from .+$/mu.exec(code)?.[0];
  if (!imported || !code.includes('definition.main()')) {
    throw new Error("WXT's wrapper is written in another way now, which tools/build/lean-wrapper.ts does not fit.");
  }
  return `${imported}\nexport default definition.main();\n`;
}
