import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { countedArchive } from '../../../components/compare/counted-archive.ts';
import { byAuthors, READER, type CountedAuthors, type Whose } from '../../../components/compare/whose.ts';
import type { Author } from '../../../model/author.ts';
import type { CaseContents } from '../../../model/case-contents.ts';
import { annotation, idOf } from '../../model/examples.ts';
import { caseOf, ledger, post, story } from './long-bridge.ts';

const [AVA, BEN, CEM] = ['Ava', 'Ben', 'Cem'].map((name, index): Author => ({
  id: idOf(20 + index),
  name,
  created: 0,
}));
if (!AVA || !BEN || !CEM) throw new Error('three authors');
const [BENS, CEMS, AGREED_SET] = [idOf(31), idOf(32), idOf(41)];

/** What Ben, Cem and the agreed set hold in the words of the Harbour Post. */
function marked(set: string, id: number, words: string) {
  const { blocks = [] } = post.revisions.at(-1) ?? {};
  return story({ id: 100, blocks, passages: [{ id, words, tags: ['fact'] }] }).annotations.map((each) => ({
    ...each,
    set,
  }));
}

const contents: CaseContents = {
  ...caseOf(
    {
      ...post,
      annotations: [
        ...post.annotations,
        ...marked(BENS, 120, 'bearings were cracked.'),
        ...marked(CEMS, 121, 'who runs the ferry'),
        ...marked(AGREED_SET, 122, 'Two bearings'),
      ],
    },
    ledger,
  ),
  authorOf: new Map([
    [annotation.set, AVA],
    [BENS, BEN],
    [CEMS, CEM],
  ]),
};

async function exported(whose: Whose): Promise<Record<string, string>[]> {
  const others: CountedAuthors['others'] = new Map([
    [BENS, BEN],
    [CEMS, CEM],
  ] as [string, Author][]);
  const archive = await countedArchive(contents, { whose, others, agreedSet: AGREED_SET }, 0);
  const table = unzipSync(await archive.bytes())['annotations.csv'];
  return Papa.parse<Record<string, string>>(new TextDecoder().decode(table), { header: true, skipEmptyLines: true })
    .data;
}

describe('the export of a comparison holds what counts', () => {
  test.each<[Whose, string[]]>([
    ['mine', ['Ava', 'Ava', 'Ava', 'Ava', 'Ava', 'Ava']],
    [byAuthors([BEN.id]), ['Ben']],
    [byAuthors([BEN.id, CEM.id]), ['Ben', 'Cem']],
    [byAuthors([CEM.id, READER]), ['Ava', 'Ava', 'Ava', 'Ava', 'Ava', 'Ava', 'Cem']],
    ['everybody', ['Ava', 'Ava', 'Ava', 'Ava', 'Ava', 'Ava', 'Ben', 'Cem']],
    ['settled', ['']],
  ])('%s', async (whose, authors) => {
    const rows = await exported(whose);
    expect(rows.map(({ author = '' }) => author).toSorted((one, other) => one.localeCompare(other))).toEqual(authors);
  });

  test('of what authors agree on the words alone, which are nobody’s', async () => {
    expect(await exported('agreed')).toMatchObject([
      {
        id: '',
        author: '',
        quote: 'bearings were cracked.',
        start: '31',
        end: '53',
        tags: 'fact',
        outlet: 'The Harbour Post',
      },
    ]);
  });
});
