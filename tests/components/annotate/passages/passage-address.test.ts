import { describe, expect, test } from 'vitest';
import { passageAddress } from '../../../../components/annotate/passages/passage-address.ts';
import { selectorsOf } from '../../../../page/anchoring/describe.ts';

const URL_OF_PAGE = 'https://harbour-post.example/bridge';
const TEXT =
  'Long Bridge is shut\n\nThe council’s well-known bridge was shut at 11 p.m. on Thursday, after two of its bearings were found to be cracked.\n\nTwo of them, a report said, had been known for years.';

function addressOf(words: string): string {
  const start = TEXT.indexOf(words);
  return passageAddress(URL_OF_PAGE, selectorsOf(TEXT, { start, end: start + words.length }));
}

const directiveOf = (words: string) => addressOf(words).split('#:~:text=').at(1)?.split(',').map(decodeURIComponent);

describe('the address of a passage', () => {
  test('names a few words whole', () => {
    expect(directiveOf('two of its bearings were found')).toEqual(['two of its bearings were found']);
  });

  test('names of a long passage, or one over several blocks, its two ends, each within one block', () => {
    expect(directiveOf(TEXT)).toEqual(['Long Bridge is shut', 'had been known for years.']);
    expect(directiveOf('The council’s well-known bridge was shut at 11 p.m. on Thursday, after two of its')).toEqual([
      'The council’s well-known bridge was',
      'Thursday, after two of its',
    ]);
  });

  test('names what stands around words that may stand elsewhere too, of their own block alone', () => {
    expect(directiveOf('Two of')).toEqual(['Two of', '-them, a report']);
    expect(directiveOf('bearings')).toEqual(['two of its-', 'bearings', '-were found to']);
    expect(directiveOf('cracked.')).toEqual(['found to be-', 'cracked.']);
  });

  test('is one also where the words, or what stands around them, are cut amid a character', () => {
    const half = {
      type: 'TextQuoteSelector' as const,
      exact: 'shut \ud83d',
      prefix: '\udc4d at ',
      suffix: ' on \ud83d',
    };
    const address = passageAddress(URL_OF_PAGE, [half]);
    expect(address).toContain(`shut%20${encodeURIComponent('\ufffd')}`);
  });

  test('lets no comma or dash of the words part it', () => {
    expect(addressOf('council’s well-known bridge was')).toBe(
      `${URL_OF_PAGE}#:~:text=council%E2%80%99s%20well%2Dknown%20bridge%20was`,
    );
    expect(addressOf('Two of them, a report said')).toContain('%2C');
  });

  test('is the page’s where no words are known', () => {
    expect(passageAddress(URL_OF_PAGE, [])).toBe(URL_OF_PAGE);
  });
});
