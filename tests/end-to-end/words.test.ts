import { expect, test } from 'vitest';
import { plainWords } from '../../analysis/plain-words.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

/** What may stand beside a character, its own place told by a low line. */
const AROUND = [
  'a_a',
  '7_7',
  'a_7',
  '7_a',
  'a_ ',
  ' _a',
  '7_ ',
  '._a',
  'a_.',
  '’_a',
  'a_’',
  ',_7',
  '7_,',
  '7_.',
  ':_a',
];

const LANGUAGES = ['en', 'de', 'fr', 'sv', 'fi', 'ja', 'th'];

/** Every character that {@link plainWords} knows, beside each kind of neighbour. */
function knownLines(): string[] {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const lines = characters.flatMap((character) => AROUND.map((places) => places.replace('_', character)));
  return lines.filter((line) => plainOf(line) !== null && !line.includes('\n'));
}

function plainOf(line: string): string | null {
  return (
    plainWords(line, { start: 0, end: line.length })
      ?.map(({ start, end }) => `${start}-${end}`)
      .join() ?? null
  );
}

test('words that we find ourselves are those of this browser', async () => {
  const { reader, news } = session;
  const { sidebar } = await reader.open(news.addressOf('harbour-post'));
  const lines = knownLines();
  const ours = lines.map(plainOf);
  expect(lines.length).toBeGreaterThan(3000);
  const theirs = await sidebar.evaluate(
    (all: string[], languages: string[]) =>
      languages.map((language) => {
        const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
        return all.map((line) =>
          [...segmenter.segment(line)]
            .filter(({ isWordLike }) => isWordLike)
            .map(({ index, segment }) => `${index}-${index + segment.length}`)
            .join(),
        );
      }),
    lines,
    LANGUAGES,
  );
  for (const words of theirs) {
    expect(lines.filter((_, at) => words[at] !== ours[at])).toEqual([]);
  }
});
