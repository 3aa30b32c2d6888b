import { defineConfig } from 'vitest/config';

/** The tests that start a browser. */
const WITH_BROWSER = ['tests/end-to-end/**/*.test.ts', 'tests/tools/browsers/drive.test.ts'];

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that a test drives: `inject('browser')`. */
    browser: 'chromium' | 'firefox';
  }
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: WITH_BROWSER,
          setupFiles: process.env.PROPERTY_RUNS ? ['tests/property-runs.ts'] : [],
          // Enough for a busy machine: a limit is there to end what hangs, not to measure.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      inBrowser('chromium', 'firefox'),
      inBrowser('firefox', 'chromium'),
    ],
  },
});

/** The same tests in each browser; a file named NAME.chromium.test.ts or NAME.firefox.test.ts runs in that one alone. */
function inBrowser(browser: 'chromium' | 'firefox', other: 'chromium' | 'firefox') {
  return {
    test: {
      name: browser,
      include: WITH_BROWSER,
      exclude: [`tests/**/*.${other}.test.ts`],
      provide: { browser },
      // A browser takes seconds to start and uses all of a small machine: one file after the other.
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}
