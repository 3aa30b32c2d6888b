// `npm run test:long`: the fuzz tests with ten thousand damaged files per importer, where `npm test` has a few hundred.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit',
    '--testTimeout',
    '1800000',
    'tests/exchange',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, LONG_TESTS: '1' } },
);
process.exitCode = status ?? 1;
