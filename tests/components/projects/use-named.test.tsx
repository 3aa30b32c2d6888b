// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { AskName } from '../../../components/projects/AskName.tsx';
import { useNamed } from '../../../components/projects/use-named.ts';
import { render } from '../compare/render.ts';

HTMLDialogElement.prototype.showModal = vi.fn();

interface SenderProps {
  name: string;
  rename: (name: string) => Promise<void>;
  work: () => Promise<void>;
}

function Sender({ name, rename, work }: SenderProps) {
  const { sendOut, isAsking, goOn, cancel } = useNamed(name, rename, (done) => void done);
  return (
    <>
      <button type="button" className="send" onClick={() => sendOut(work)}>
        Send
      </button>
      {isAsking && <AskName onName={goOn} onClose={cancel} />}
    </>
  );
}

test('nothing goes out of somebody without a name before they chose one', async () => {
  const steps: string[] = [];
  const rename = (name: string) => Promise.resolve(void steps.push(`called ${name}`));
  const work = () => Promise.resolve(void steps.push('sent'));
  const { host } = render(<Sender name="Me" rename={rename} work={work} />);
  act(() => host.querySelector<HTMLButtonElement>('.send')?.click());
  expect(steps).toEqual([]);
  const input = host.querySelector('input') as HTMLInputElement;
  input.value = ' Ivo ';
  await act(async () => {
    host.querySelector('form')?.requestSubmit();
    await Promise.resolve();
  });
  await vi.waitFor(() => expect(steps).toEqual(['called Ivo', 'sent']));
  expect(host.querySelector('form')).toBeNull();
});

test('who has a name is not asked', () => {
  const work = vi.fn(() => Promise.resolve());
  const { host } = render(<Sender name="Ivo" rename={vi.fn()} work={work} />);
  act(() => host.querySelector<HTMLButtonElement>('.send')?.click());
  expect(work).toHaveBeenCalledOnce();
  expect(host.querySelector('form')).toBeNull();
});
