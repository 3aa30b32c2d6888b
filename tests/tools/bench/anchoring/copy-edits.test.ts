// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyEdits } from '../../../../tools/bench/anchoring/in-page/mutations/copy-edits.ts';
import { ChangedPage } from '../../../../tools/bench/anchoring/in-page/score.ts';
import { exampleSubject, wordsNow } from './bench-examples.ts';

test('an edited passage keeps more than eight in ten of its characters, and some other word changes', () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.nat({ max: 15 }), (chosen) => {
      const subject = exampleSubject('one article', 16);
      const passage = subject.passages[chosen] ?? { kind: 'phrase', from: 0, to: 10 };
      const before = wordsNow(subject, passage);
      subject.characters.edit(copyEdits(subject, [passage]));
      const { survival } = new ChangedPage(subject.root, subject.characters).truthOf(passage);
      expect(survival).toBeGreaterThan(0.8);
      if (wordsNow(subject, passage) !== before) changed += 1;
    }),
    { numRuns: 15 },
  );
  expect(changed).toBeGreaterThan(10);
});
