// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { Settlers } from '../../../../components/agreement/settling/Settlers.tsx';
import { idOf } from '../../../model/examples.ts';
import { nameOf, render } from '../../compare/render.ts';

const settler = (number: number, name: string, isReader: boolean) => ({
  author: { id: idOf(number), name, created: 0 },
  isReader,
  settled: number,
});

test('alone, who settled nothing is told nothing, and who settled can give it to others', () => {
  const nothing = render(<Settlers settlers={[]} contested={0} onGive={vi.fn()} onLeaveOut={vi.fn()} />);
  expect(nothing.host.textContent).toBe('');
  const onGive = vi.fn<() => void>();
  const own = render(
    <Settlers settlers={[settler(3, 'Ana', true)]} contested={0} onGive={onGive} onLeaveOut={vi.fn()} />,
  );
  act(() => own.host.querySelector('button')?.click());
  expect(onGive).toHaveBeenCalledOnce();
  expect(own.host.querySelector('ul')).toBeNull();
});

test('others’ settling is named, counted, and left out at a click; what is contested is said', () => {
  const onLeaveOut = vi.fn<(author: string) => void>();
  const { host } = render(
    <Settlers
      settlers={[settler(3, 'Ana', true), settler(2, 'Cem', false)]}
      contested={1}
      onGive={null}
      onLeaveOut={onLeaveOut}
    />,
  );
  expect(host.querySelector('ul')?.textContent).toContain('Ana you, 3 passages settled');
  expect(host.textContent).toContain('1 passage of the project was settled otherwise by each');
  const leave = [...host.querySelectorAll('button')].find((button) => nameOf(button).includes('Cem'));
  act(() => leave?.click());
  expect(onLeaveOut).toHaveBeenCalledWith(idOf(2));
});
