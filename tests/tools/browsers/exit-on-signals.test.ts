import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const MODULE = new URL('../../../tools/browsers/exit-on-signals.ts', import.meta.url);
const SCRIPT = `
  import { exitOnSignals } from '${MODULE.href}';
  const takeBack = exitOnSignals();
  if (process.argv.includes('taken-back')) takeBack();
  process.on('exit', () => console.log('cleaned up'));
  setInterval(() => {}, 1000);
  console.log('ready');`;

test.skipIf(process.platform === 'win32').each([
  ['cleans up when it is told to end', '', [143, null], 'ready\ncleaned up\n'],
  ['and no longer once that is taken back', 'taken-back', [null, 'SIGTERM'], 'ready\n'],
])('a process %s', async (_, argument, end, said) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', SCRIPT, argument]);
  let output = '';
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual(end);
  expect(output).toBe(said);
});
