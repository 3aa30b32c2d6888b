// @vitest-environment jsdom
import { act } from 'react';
import { expect, test } from 'vitest';
import { ExportButton } from '../../../components/compare/ExportButton.tsx';
import { press, render } from './render.ts';

function exporting() {
  const runs: PromiseWithResolvers<string>[] = [];
  const onExport = () => {
    const run = Promise.withResolvers<string>();
    runs.push(run);
    return run.promise;
  };
  const { host } = render(<ExportButton onExport={onExport} />);
  const textOf = (role: string) => host.querySelector(`[role="${role}"]`)?.textContent ?? null;
  return { host, runs, textOf };
}

test('the reader is told that the file is being written, and under which name it was saved', async () => {
  const { host, runs, textOf } = exporting();
  expect(textOf('status')).toBe('');
  press(host, 'Export');
  expect(textOf('status')).toBe('Writing the file …');
  await act(async () => runs[0]?.resolve('Long Bridge.zip'));
  expect(textOf('status')).toBe('Saved as “Long Bridge.zip”.');
});

test('a second click meanwhile starts nothing, and afterwards writes the file again', async () => {
  const { host, runs } = exporting();
  press(host, 'Export');
  press(host, 'Export');
  expect(runs).toHaveLength(1);
  await act(async () => runs[0]?.resolve('Long Bridge.zip'));
  press(host, 'Export');
  expect(runs).toHaveLength(2);
});

test('why an export failed stands there until the next one', async () => {
  const { host, runs, textOf } = exporting();
  press(host, 'Export');
  await act(async () => runs[0]?.reject(new Error('The library is gone.')));
  expect(textOf('status')).toBe('');
  expect(textOf('alert')).toBe('Nothing was exported: The library is gone.');
  press(host, 'Export');
  expect(textOf('alert')).toBeNull();
  await act(async () => runs[1]?.resolve('Long Bridge.zip'));
  expect(textOf('status')).toBe('Saved as “Long Bridge.zip”.');
});
