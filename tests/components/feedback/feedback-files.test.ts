import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { feedbackFiles } from '../../../components/feedback/feedback-files.ts';
import { readFeedback } from '../../../exchange/feedback/read-feedback.ts';
import { newIdentity } from '../../../exchange/hand-in/signature.ts';
import type { ReturnedFeedback } from '../../../model/feedback.ts';
import { author, feedback, idOf } from '../../model/examples.ts';

const [ANA, OTHER_ANA] = [idOf(41), idOf(42)];

function sayTo(about: string, remarks: string): ReturnedFeedback {
  return { ...(feedback as ReturnedFeedback), id: idOf(remarks.length + 50), about, remarks };
}

async function filesOf(...given: ReturnedFeedback[]) {
  const names = new Map([
    [ANA, 'Ana'],
    [OTHER_ANA, 'ana'],
  ]);
  return feedbackFiles(given, 'Seminar: framing', names, { author, identity: await newIdentity(author.id) });
}

test('one author’s feedback is one file, under a name that every system takes', async () => {
  const file = await filesOf(sayTo(ANA, 'one'));
  expect(file?.name).toBe('Ana, Seminar- framing.feedback');
  expect((await readFeedback(file?.content ?? new Blob())).feedback.remarks).toBe('one');
  expect(await filesOf()).toBeNull();
});

test('of several, each has a file of their own with nothing of another’s, also where they bear one name', async () => {
  const zip = await filesOf(sayTo(ANA, 'one'), sayTo(OTHER_ANA, 'two words'));
  expect(zip?.name).toBe('Seminar: framing, feedback.zip');
  const files = Object.entries(unzipSync(new Uint8Array((await zip?.content.arrayBuffer()) ?? new ArrayBuffer(0))));
  const read = await Promise.all(files.map(async ([, bytes]) => readFeedback(new Blob([bytes.slice()]))));
  expect(files.map(([name]) => name)).toEqual(['Ana, Seminar- framing.feedback', 'ana, Seminar- framing 2.feedback']);
  expect(read.map((each) => [each.feedback.about, each.feedback.remarks])).toEqual([
    [ANA, 'one'],
    [OTHER_ANA, 'two words'],
  ]);
});
