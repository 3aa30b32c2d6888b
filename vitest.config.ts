import { defineConfig } from 'vitest/config';

const END_TO_END = 'tests/end-to-end';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that an end-to-end test drives: `inject('browser')`. */
    browser: 'chromium' | 'firefox';
  }
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [`${END_TO_END}/**`],
          // Enough for a busy machine: a limit is there to end what hangs, not to measure.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      endToEnd('chromium', 'firefox'),
      endToEnd('firefox', 'chromium'),
    ],
  },
});

/** The same tests in each browser; a test named NAME.chromium.test.ts or NAME.firefox.test.ts runs in that one alone. */
function endToEnd(browser: 'chromium' | 'firefox', other: 'chromium' | 'firefox') {
  return {
    test: {
      name: browser,
      include: [`${END_TO_END}/**/*.test.ts`],
      exclude: [`${END_TO_END}/**/*.${other}.test.ts`],
      provide: { browser },
      // A browser takes seconds to start and uses all of a small machine: one file after the other.
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}
