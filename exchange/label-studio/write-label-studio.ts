import type { Corpus, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import type { Chunks } from '../corpus/chunks.ts';
import { codeNames } from '../corpus/code-names.ts';
import type { Format } from '../format.ts';
import { xmlTag } from '../xml/write-xml.ts';
import { whole, zipChunks, type FileOfZip } from '../zip/zip-chunks.ts';

/** Label Studio's tasks, with the labelling interface that they need: paste it under Settings › Labeling Interface › Code, then import the tasks. */
export const labelStudio: Format = {
  id: 'label-studio',
  name: 'Label Studio (tasks and labelling interface)',
  ending: '.zip',
  type: 'application/zip',
  offsets: 'UTF-16 code units',
  worksWithoutText: false,
  cannotHold: [
    'The fields (speaker, holder, value, basis), dates, and what tags mean; codes are labels by their names.',
    'Who annotated: each person’s annotations are one annotation of the task, with their name in a property of ours.',
    'Passages that stand beside the article or nowhere in its text.',
  ],
  write: (corpus) => zipChunks(filesOf(corpus), corpus.exported ?? 0),
};

export const LABELLING_INTERFACE = 'labelling-interface.xml';

async function* filesOf(corpus: Corpus): AsyncGenerator<FileOfZip> {
  yield { path: LABELLING_INTERFACE, content: whole(labellingInterface(corpus)) };
  yield { path: 'tasks.json', content: tasks(corpus) };
}

/** Colours of our tags on a light ground (page/painting/palette.ts has them for pages). */
const COLOURS: Readonly<Record<string, string>> = {
  fact: '#2968aa',
  quote: '#7b4fb5',
  opinion: '#a8660a',
  statistic: '#1f7a4d',
};

function labellingInterface(corpus: Corpus): string {
  const nameOf = codeNames(corpus);
  const labels = corpus.codes.map(
    ({ id, parent }) =>
      `    ${xmlTag('Label', { value: nameOf(id), background: COLOURS[parent ?? id] ?? '#555555' }, '/>')}\n`,
  );
  return `<View>
  <Labels name="label" toName="text" choice="multiple">
${labels.join('')}  </Labels>
  <Text name="text" value="$text" granularity="word"/>
</View>
`;
}

async function* tasks(corpus: Corpus): Chunks & AsyncGenerator<string> {
  const nameOf = codeNames(corpus);
  yield '[';
  let number = 0;
  for await (const one of corpus.texts()) {
    if (one.text === null) continue;
    number += 1;
    const task = taskOf(one, one.text, number, nameOf);
    yield `${number === 1 ? '' : ','}\n${JSON.stringify(task, (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))}`;
  }
  yield '\n]\n';
}

function taskOf({ article, passages }: CorpusText, text: string, id: number, nameOf: (code: string) => string): object {
  const { address, outlet, headline, published } = article;
  const byAuthor = Map.groupBy(passages, ({ author }) => author?.name ?? '');
  return {
    id,
    data: { text, url: address, outlet, headline, published: published?.value ?? null },
    annotations: [...byAuthor].map(([name, own], index) => ({
      id: id * 1000 + index,
      ...(name !== '' && { parallax_author: name }),
      result: own.flatMap((passage) => regionsOf(passage, text, nameOf)),
    })),
  };
}

function regionsOf(
  { id, position, codes, note }: CorpusPassage,
  text: string,
  nameOf: (code: string) => string,
): object[] {
  if (!position || position.start === position.end) return [];
  const { start, end } = position;
  return [
    {
      id: id ?? `${start}-${end}`,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: { start, end, text: text.slice(start, end), labels: codes.map(nameOf) },
      ...(note !== '' && { meta: { text: [note] } }),
    },
  ];
}
