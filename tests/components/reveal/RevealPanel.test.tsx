// @vitest-environment jsdom
import { act, useEffect, useState } from 'react';
import { expect, test } from 'vitest';
import { RevealPanel } from '../../../components/reveal/RevealPanel.tsx';
import { ROWS } from '../../../components/reveal/revealed-marks.ts';
import { useReveal, type Reveal } from '../../../components/reveal/use-reveal.ts';
import { quoteOf } from '../../../model/passage.ts';
import type { Tag } from '../../../model/tag.ts';
import type { RevealedWork } from '../../../storage/revealed-work.ts';
import { idOf } from '../../model/examples.ts';
import { post, story } from '../compare/long-bridge.ts';
import { nameOf, render } from '../compare/render.ts';

const { blocks = [], text = '' } = post.revisions.at(-1) ?? {};

function workOf(number: number, ...marked: [words: string, ...tags: Tag[]][]): RevealedWork {
  const passages = marked.map(([words, ...tags], index) => ({ id: number * 10 + index, words, tags }));
  const { annotations } = story({ id: number, blocks, passages });
  const author = { id: idOf(number), name: `Author ${number}`, created: 0 };
  return { author, isReader: number === 201, annotations };
}

const TWO = [
  workOf(201, ['bearings were cracked.', 'fact'], ['“Nobody ever looked,”', 'quote']),
  workOf(202, ['bearings', 'statistic']),
];

/** What the hook last gave. */
const last: { reveal: Reveal | null } = { reveal: null };

function Revealing({ works }: { works: readonly RevealedWork[] }) {
  const [chosen, choose] = useState<string | null>(null);
  const reveal = useReveal(text, works);
  useEffect(() => {
    last.reveal = reveal;
  });
  return <RevealPanel reveal={reveal} language="en" chosen={chosen} onShow={choose} />;
}

function pick(host: HTMLElement, label: string): void {
  const found = [...host.querySelectorAll('label')].find(({ textContent }) => textContent.trim().startsWith(label));
  act(() => found?.querySelector('input')?.click());
}

const drawn = () => (last.reveal?.drawn ?? []).map(({ look, selectors }) => [look, quoteOf(selectors)?.exact]);

test('nothing is drawn, and nothing asked, where nobody else’s highlights may be seen', () => {
  const { host } = render(<Revealing works={TWO.slice(0, 1)} />);
  expect(host.textContent).toBe('');
  expect(drawn()).toEqual([]);
});

test('others’ highlights are off until they are asked for', () => {
  const { host } = render(<Revealing works={TWO} />);
  expect(host.querySelector('input:checked')?.parentElement?.textContent.trim()).toBe('mine alone');
  expect(drawn()).toEqual([]);
});

test('by author, each has a row; one that is switched off goes, and its row is free', () => {
  const { host } = render(<Revealing works={TWO} />);
  pick(host, 'by author');
  expect(drawn()).toEqual([
    ['author-1', 'bearings were cracked.'],
    ['author-1', '“Nobody ever looked,”'],
    ['author-2', 'bearings'],
  ]);
  pick(host, 'Author 201');
  expect(drawn()).toEqual([['author-2', 'bearings']]);
  expect(host.querySelector('.author-rows')?.textContent).toContain('line 2');
});

test('of sixty authors five are shown at a time, and the next five follow', () => {
  const { host } = render(
    <Revealing works={Array.from({ length: 60 }, (_, index) => workOf(201 + index, ['bearings', 'fact']))} />,
  );
  pick(host, 'by author');
  expect(drawn().map(([look]) => look)).toEqual(ROWS);
  expect(host.querySelectorAll('.author-rows input:disabled')).toHaveLength(55);
  const next = [...host.querySelectorAll('button')].find((button) => nameOf(button).startsWith('Next'));
  act(() => next?.click());
  expect([...host.querySelectorAll('.author-rows input:checked')]).toHaveLength(5);
  expect([...(last.reveal?.rows.rowOf.keys() ?? [])]).toEqual([206, 207, 208, 209, 210].map(idOf));
});

test('the heat map shades each stretch by how many marked it, and says so by tag; one that is chosen says who', () => {
  const { host } = render(<Revealing works={TWO} />);
  pick(host, 'heat map');
  expect(drawn()).toEqual([
    ['heat-5', 'bearings'],
    ['heat-3', ' were cracked.'],
    ['heat-3', '“Nobody ever looked,”'],
  ]);
  const first = host.querySelector<HTMLButtonElement>('.heat-list button');
  expect(first?.textContent).toBe('bearings2 of 2: Fact 1, Statistic 1');
  act(() => first?.click());
  expect(host.querySelector('.marked-here')?.textContent).toContain('Author 201 FactAuthor 202 Statistic');
});

test('what the page is told holds no name and no author', () => {
  render(<Revealing works={TWO} />);
  act(() => last.reveal?.setMode('authors'));
  const told = JSON.stringify(last.reveal?.drawn);
  expect(told).toContain('bearings');
  expect(told).not.toContain('Author 20');
  for (const { author } of TWO) expect(told).not.toContain(author.id);
});
