import { proposalOf, type Proposal } from '../../../components/suggest/proposal.ts';
import type { Block } from '../../../model/article-text.ts';
import { textOfBlocks } from '../../../model/article-text.ts';
import type { Suggestion } from '../../../model/suggestion.ts';
import { selectorsOf } from '../../../page/anchoring/describe.ts';

/** An invented article and what rules might propose in it. */

export const blocks: Block[] = [
  { kind: 'headline', text: 'Long Bridge shut after cracks are found' },
  { kind: 'paragraph', text: 'The city closed the bridge on Friday. “We had no choice,” said Mayor Ines Okafor.' },
  { kind: 'paragraph', text: 'Some 41,000 people cross it every day; 41,000 did so on Friday.' },
];
export const text = textOfBlocks(blocks);

export function suggestionOf(words: string, change: Partial<Suggestion> = {}): Suggestion {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” does not stand in the text`);
  const end = start + words.length;
  return { start, end, tags: ['fact'], fields: {}, confidence: 0.8, reason: 'a reason', ...change };
}

export function proposalFor(words: string, change: Partial<Suggestion> = {}): Proposal {
  return proposalOf(suggestionOf(words, change));
}

export function wordsOfProposal({ start, end }: Pick<Proposal, 'start' | 'end'>): string {
  return text.slice(start, end);
}

/** The selectors of words in a text, by default in the article's. */
export function selectorsIn(words: string, within = text) {
  const start = within.indexOf(words);
  return selectorsOf(within, { start, end: start + words.length });
}
