import { expect, test } from 'vitest';
import { placeBlocks, textOfBlocks } from '../../model/article-text.ts';

test('each block stands in the text at its offsets', () => {
  const blocks = [{ kind: 'headline' as const, text: 'Bridge shut 🚧' }, { kind: 'paragraph' as const, text: 'It cracked.' }];
  const text = textOfBlocks(blocks);
  expect(placeBlocks(blocks).map(({ start, end }) => text.slice(start, end))).toEqual(['Bridge shut 🚧', 'It cracked.']);
});
