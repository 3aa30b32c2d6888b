import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { rememberedTable, rememberTable } from '../../../storage/exchange/table-meanings.ts';

beforeEach(() => fakeBrowser.reset());

function said(columns: string[], quote: string) {
  return { columns, fields: { quote, note: null }, offsets: 'Unicode code points' };
}

test('what was said last of the same columns is remembered, in their order alone', async () => {
  await rememberTable(said(['a', 'b'], 'a'));
  await rememberTable(said(['a', 'b', 'c'], 'c'));
  await rememberTable(said(['a', 'b'], 'b'));
  expect(await rememberedTable(['a', 'b'])).toMatchObject({ fields: { quote: 'b', note: null } });
  expect(await rememberedTable(['a', 'b', 'c'])).toMatchObject({ fields: { quote: 'c' } });
  expect(await rememberedTable(['b', 'a'])).toBeNull();
});

test('what was said longest ago is forgotten first', async () => {
  for (let index = 0; index <= 50; index += 1) await rememberTable(said([`column ${index}`], 'x'));
  expect(await rememberedTable(['column 0'])).toBeNull();
  expect(await rememberedTable(['column 1'])).not.toBeNull();
});

test('what another version kept there is not believed', async () => {
  await fakeBrowser.storage.local.set({ 'table-meanings': [{ columns: 'a' }] });
  expect(await rememberedTable(['a'])).toBeNull();
  await rememberTable(said(['a'], 'a'));
  expect(await rememberedTable(['a'])).not.toBeNull();
});
