import { expect, test, vi } from 'vitest';
import { hearWorker } from '../../../components/ui/hear-worker.ts';

/** As much of a worker as is heard: an EventTarget that is told what it tells. */
function standIn() {
  const target = new EventTarget();
  return {
    worker: target as Worker,
    tell: (data: unknown) => target.dispatchEvent(new MessageEvent('message', { data })),
    fail: (message: string) => target.dispatchEvent(Object.assign(new Event('error'), { message })),
  };
}

test('each message is heard, and why it failed', () => {
  const { worker, tell, fail } = standIn();
  const [heard, failed] = [vi.fn<(news: number) => void>(), vi.fn<(reason: string) => void>()];
  hearWorker(worker, heard, failed);
  tell(1);
  tell(2);
  fail('out of memory');
  expect(heard.mock.calls).toEqual([[1], [2]]);
  expect(failed.mock.calls).toEqual([['out of memory']]);
});

test('a worker that does not start says nothing, and the reason is said for it', () => {
  const { worker, fail } = standIn();
  const failed = vi.fn<(reason: string) => void>();
  hearWorker(worker, () => undefined, failed);
  fail('');
  expect(failed).toHaveBeenCalledExactlyOnceWith('the worker did not start');
});

test('nothing is heard any more once the signal has aborted', () => {
  const { worker, tell, fail } = standIn();
  const [heard, failed, ending] = [
    vi.fn<(news: number) => void>(),
    vi.fn<(reason: string) => void>(),
    new AbortController(),
  ];
  hearWorker(worker, heard, failed, ending.signal);
  ending.abort();
  tell(1);
  fail('late');
  expect(heard).not.toHaveBeenCalled();
  expect(failed).not.toHaveBeenCalled();
});
