import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveEdge, type Edge } from '../../../components/suggest/move-edge.ts';
import { blocks, proposalFor, text, wordsOfProposal } from './proposals.ts';

test.each<[from: string, edge: Edge, by: 1 | -1, to: string]>([
  ['The city closed the bridge', 'end', 1, 'The city closed the bridge on'],
  ['The city closed the bridge', 'end', -1, 'The city closed the'],
  ['city closed the bridge', 'start', -1, 'The city closed the bridge'],
  ['The city closed the bridge', 'start', 1, 'city closed the bridge'],
  ['bridge on Friday', 'end', 1, 'bridge on Friday.'],
  ['bridge on Friday.', 'end', -1, 'bridge on Friday'],
  ['We had no choice', 'end', 1, 'We had no choice,”'],
  ['We had no choice', 'start', -1, '“We had no choice'],
  ['“We had no choice,”', 'start', 1, 'We had no choice,”'],
  ['Some 41,000 people', 'start', 1, '41,000 people'],
])('of “%s” the %s moved by %i gives “%s”', (from, edge, by, to) => {
  expect(wordsOfProposal(moveEdge(proposalFor(from), edge, by, { text, blocks }, 'en'))).toBe(to);
});

test.each<[from: string, edge: Edge, by: 1 | -1]>([
  ['Long Bridge shut', 'start', -1],
  ['Mayor Ines Okafor.', 'end', 1],
  ['The city closed', 'start', -1],
  ['choice', 'end', -1],
  ['choice', 'start', 1],
  ['choice,”', 'start', 1],
])('“%s” stays as it is where its %s cannot go by %i', (from, edge, by) => {
  const proposal = proposalFor(from);
  expect(moveEdge(proposal, edge, by, { text, blocks }, 'en')).toBe(proposal);
});

test('whatever is pressed, words are left, and all within the blocks of both ends', () => {
  const presses = fc.array(fc.tuple(fc.constantFrom<Edge>('start', 'end'), fc.constantFrom<1 | -1>(1, -1)));
  fc.assert(
    fc.property(presses, (moves) => {
      const start = proposalFor('had no choice');
      const end = moves.reduce((now, [edge, by]) => moveEdge(now, edge, by, { text, blocks }, 'en'), start);
      expect(wordsOfProposal(end)).toMatch(/[\p{L}\p{N}]/u);
      expect(blocks[1]?.text).toContain(wordsOfProposal(end));
      expect(wordsOfProposal(end)).toBe(wordsOfProposal(end).trim());
    }),
  );
});
