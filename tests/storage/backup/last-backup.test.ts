import { freshLibrary } from '../fresh-library.ts';
import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { countRecords } from '../../../storage/backup/count-records.ts';
import { countEditsSince, libraryBegun, MOST_COUNTED } from '../../../storage/backup/edits-since.ts';
import { backupMemory, changeBackupMemory, onBackupMemoryChange } from '../../../storage/backup/last-backup.ts';
import { createAnnotation, deleteAnnotation } from '../../../storage/annotations.ts';
import { database } from '../../../storage/database.ts';
import { newId } from '../../../model/id.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { annotation as example, pageCapture } from '../../model/examples.ts';

beforeEach(async () => {
  await freshLibrary();
  fakeBrowser.reset();
});

test('what is known of the last backup is kept, and told to every page', async () => {
  const closing = new AbortController();
  let heard = 0;
  onBackupMemoryChange(() => (heard += 1), closing.signal);
  expect(await backupMemory()).toEqual({ made: null, dismissed: null });
  await changeBackupMemory({ made: 5 });
  await changeBackupMemory({ dismissed: 7 });
  expect(await backupMemory()).toEqual({ made: 5, dismissed: 7 });
  closing.abort();
  await changeBackupMemory({ dismissed: 8 });
  expect(heard).toBe(2);
});

test('a note that cannot be read is none', async () => {
  await fakeBrowser.storage.local.set({ backup: { made: 'yesterday' } });
  expect(await backupMemory()).toEqual({ made: null, dismissed: null });
});

test('edits are counted from a time on, deletions among them', async () => {
  expect(await libraryBegun()).toBeNull();
  const { article, revision } = await captureArticle(pageCapture);
  const passage = { ...example, article: article.id, revision: revision.id };
  const before = Date.now();
  const [first] = [await createAnnotation(passage), await createAnnotation(passage)];
  expect(await countEditsSince(before)).toBe(2);
  expect(await countEditsSince(Date.now() + 1)).toBe(0);
  await deleteAnnotation(first.id);
  expect(await countEditsSince(before)).toBe(2);
  expect(await countRecords()).toMatchObject({ annotations: 2, articles: 1, cases: 0 });
  expect(await libraryBegun()).toBeGreaterThanOrEqual(before);
  await database.annotations.bulkAdd(Array.from({ length: MOST_COUNTED }, () => ({ ...first, id: newId() })));
  expect(await countEditsSince(before)).toBe(MOST_COUNTED);
});
