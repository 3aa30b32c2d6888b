// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { FileDrop } from '../../../components/ui/FileDrop.tsx';
import { render } from '../compare/render.ts';

const FILES = [new File(['one'], 'one.handin'), new File(['two'], 'two.handin')];

function shown(isDisabled = false) {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  const { host } = render(
    <FileDrop className="place" label="Drop files" isMultiple isDisabled={isDisabled} onFiles={onFiles} />,
  );
  const place = host.querySelector('label') as HTMLElement;
  const drag = (type: string, files: readonly File[] = []) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer: { files } });
    act(() => void place.dispatchEvent(event));
    return event;
  };
  return { place, drag, onFiles };
}

test('what is dropped is given, and the browser does not open it', () => {
  const { place, drag, onFiles } = shown();
  drag('dragover');
  expect(place.className).toBe('file-drop file-drop-over place');
  expect(drag('drop', FILES).defaultPrevented).toBe(true);
  expect(onFiles).toHaveBeenCalledExactlyOnceWith(FILES);
  expect(place.className).toBe('file-drop place');
});

test('nothing is given of a drop without files, nor while it is disabled', () => {
  const words = shown();
  words.drag('drop');
  expect(words.onFiles).not.toHaveBeenCalled();
  const busy = shown(true);
  expect(busy.drag('drop', FILES).defaultPrevented).toBe(true);
  expect(busy.onFiles).not.toHaveBeenCalled();
});

test('the same file can be chosen twice, once it was mended', () => {
  const { place, onFiles } = shown();
  const input = place.querySelector('input') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: FILES, configurable: true });
  const cleared = vi.spyOn(input, 'value', 'set');
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onFiles).toHaveBeenCalledExactlyOnceWith(FILES);
  expect(cleared).toHaveBeenCalledWith('');
});
