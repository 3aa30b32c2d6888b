import type { Corpus, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import type { Chunks } from '../corpus/chunks.ts';
import { codeNames } from '../corpus/code-names.ts';
import type { Format } from '../format.ts';

const LOST = [
  'The fields (speaker, holder, value, basis) and the codebook’s own.',
  'What tags mean; codes are tags by their names.',
  'Which annotations were proposed by the machine, and what annotations were before.',
];

/** The file of Hypothesis' own client, as it writes and takes it. Its import leaves out authors and dates; ours keeps them. */
export const hypothesisFile: Format = {
  id: 'hypothesis',
  name: 'Hypothesis (file of its client)',
  ending: '.json',
  type: 'application/json',
  offsets: 'UTF-16 code units',
  worksWithoutText: false,
  cannotHold: [
    ...LOST,
    'Hypothesis’ client takes its own user for the author of all that it imports, and now for the date.',
  ],
  async *write(corpus) {
    const about = {
      export_date: moment(corpus.exported),
      export_userid: account(corpus.authors[0]?.name ?? ''),
      client_version: '1.0.0',
    };
    yield `${JSON.stringify(about).slice(0, -1)},"annotations":[\n`;
    yield* rows(corpus);
    yield '\n]}\n';
  },
};

/** Rows as Hypothesis' API gives and takes them. */
export const hypothesisRows: Format = {
  ...hypothesisFile,
  id: 'hypothesis-rows',
  name: 'Hypothesis (rows of its API)',
  cannotHold: LOST,
  async *write(corpus) {
    yield '{"rows":[\n';
    let total = 0;
    for await (const chunk of rows(corpus, (count) => (total += count))) yield chunk;
    yield `\n],"total":${total}}\n`;
  },
};

async function* rows(corpus: Corpus, counted: (count: number) => void = () => {}): Chunks & AsyncGenerator<string> {
  const nameOf = codeNames(corpus);
  let isFirst = true;
  for await (const text of corpus.texts()) {
    const written = text.passages.flatMap((passage) => {
      const row = rowOf(passage, text, nameOf);
      return row
        ? [JSON.stringify(row, (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))]
        : [];
    });
    if (written.length === 0) continue;
    yield `${isFirst ? '' : ',\n'}${written.join(',\n')}`;
    isFirst = false;
    counted(written.length);
  }
}

/** Null for an article without an address: Hypothesis knows nothing but pages. */
function rowOf(passage: CorpusPassage, { article }: CorpusText, nameOf: (code: string) => string): object | null {
  const { id, note, codes, author, created, modified, quote, position } = passage;
  if (article.address === null) return null;
  const user = account(author?.name ?? '');
  const selector = [
    ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
    ...(quote ? [{ type: 'TextQuoteSelector', ...quote }] : []),
  ];
  return {
    id: id ?? '',
    created: moment(created),
    updated: moment(modified ?? created),
    user,
    user_info: { display_name: author?.name ?? null },
    uri: article.address,
    text: note,
    tags: codes.map(nameOf),
    group: '__world__',
    // Whoever uploads the rows publishes nothing by it: they are their author's alone.
    permissions: { read: [user], admin: [user], update: [user], delete: [user] },
    target: [{ source: article.address, ...(selector.length > 0 && { selector }) }],
    document: { title: article.headline === null ? [] : [article.headline] },
    links: {},
    hidden: false,
    moderation_status: 'APPROVED',
    flagged: false,
    actions: [],
  };
}

/** Hypothesis' names of users: letters, digits, full stops and underscores, 3 to 30 of them. The name itself is the display name. */
function account(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._]+/gu, '_')
    .slice(0, 30);
  return `acct:${plain.padEnd(3, '_')}@parallax.example`;
}

function moment(time: number | null): string {
  return new Date(time ?? 0).toISOString();
}
