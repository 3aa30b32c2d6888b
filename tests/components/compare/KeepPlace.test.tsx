// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { KeepPlace } from '../../../components/compare/KeepPlace.tsx';
import { render } from './render.ts';

/** jsdom lays nothing out: here each paragraph is 100 pixels high, and the page starts where it is scrolled to. */
let scrolled: number[];

beforeEach(() => {
  scrolled = [];
  vi.spyOn(window, 'scrollBy').mockImplementation((...by: unknown[]) => {
    scrolled.push((by[0] as ScrollToOptions).top ?? 0);
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function stacked(this: Element) {
    const top = [...document.querySelectorAll('p')].findIndex((each) => each === this.closest('p')) * 100;
    return new DOMRect(0, top, 600, 100);
  });
  document.elementFromPoint = () => null;
});

function Page({ answer, above }: { answer: object; above: number }) {
  return (
    <KeepPlace answers={[answer]}>
      {Array.from({ length: above }, (_, row) => (
        <p key={row}>late</p>
      ))}
      <p key="reader">
        <button type="button">about to be clicked</button>
      </p>
    </KeepPlace>
  );
}

const [none, first] = [{}, {}];

test.each([
  ['grows by', 0, 3, [300]],
  ['shrinks by', 3, 1, [-200]],
  ['stays', 2, 2, []],
])('what the reader is at stays where it is when a late answer above %s', (_how, before, after, expected) => {
  const { host, again } = render(<Page answer={none} above={before} />);
  host.querySelector('button')?.focus();
  again(<Page answer={first} above={after} />);
  expect(scrolled).toEqual(expected);
});

test('what is not late scrolls nothing: the reader opened it', () => {
  const { host, again } = render(<Page answer={none} above={0} />);
  host.querySelector('button')?.focus();
  again(<Page answer={none} above={3} />);
  expect(scrolled).toEqual([]);
});

test('a reader who is elsewhere is not moved', () => {
  const { again } = render(<Page answer={none} above={0} />);
  again(<Page answer={first} above={3} />);
  expect(scrolled).toEqual([]);
});
