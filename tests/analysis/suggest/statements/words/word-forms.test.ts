import { expect, test } from 'vitest';
import { adjectiveForms, nounForms, verbForms } from '../../../../../analysis/suggest/statements/words/word-forms.ts';

test.each([
  ['hasty', 'hastily'],
  ['terrible', 'terribly'],
  ['tragic', 'tragically'],
  ['shrill', 'shrilly'],
  ['reckless', 'recklessly'],
])('%s gives %s', (adjective, adverb) => {
  expect(adjectiveForms(adjective)).toEqual([adjective, adverb]);
});

test.each([
  ['folly', 'follies'],
  ['ploy', 'ploys'],
  ['witch', 'witches'],
  ['sham', 'shams'],
])('%s gives %s', (noun, plural) => {
  expect(nounForms(noun)).toEqual([noun, plural]);
});

test.each([
  ['smear', ['smear', 'smears', 'smearing', 'smeared']],
  ['urge', ['urge', 'urges', 'urging', 'urged']],
  ['decry', ['decry', 'decries', 'decrying', 'decried']],
  ['slam', ['slam', 'slams', 'slamming', 'slammed']],
  ['boo', ['boo', 'boos', 'booing', 'booed']],
  ['plead=pled=pleaded', ['plead', 'pleads', 'pleading', 'pled', 'pleaded']],
])('%s gives its forms', (entry, forms) => {
  expect(verbForms(entry)).toEqual(forms);
});
