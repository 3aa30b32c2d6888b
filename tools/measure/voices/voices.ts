import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { proposeVoiceMerges } from '../../../analysis/voices/merged-voices.ts';
import { suggest } from '../../../analysis/suggest/suggest.ts';
import { voices, type Voice } from '../../../analysis/voices/voices.ts';
import { prepareActors } from '../../../analysis/wordings/article-actors.ts';
import { jsonFilesOf } from './json-files.ts';
import { readPlainTextBlocks } from '../suggestions/plain-text-blocks.ts';
import { isSameName } from '../suggestions/same-name.ts';

const GoldVoice = z.object({ name: z.string(), in: z.record(z.string(), z.number()) });
type GoldVoice = z.infer<typeof GoldVoice>;

const GoldCase = z.object({
  case: z.string(),
  articles: z.array(z.object({ id: z.string(), text: z.string() })),
  coders: z.record(z.string(), z.object({ voices: z.array(GoldVoice) })),
});
type GoldCase = z.infer<typeof GoldCase>;

/** Cells: a voice in an article. */
interface Tally {
  right: number;
  proposed: number;
  wanted: number;
}

/** The same voices as proposed, as far as comparing needs it. */
interface ProposedVoice {
  names: readonly string[];
  articles: readonly string[];
}

/**
 * `npm run measure -- voices PATH… [--show] [--json]`: who speaks in which article, as coders say, against suggested
 * quotations with their speakers, all proposed merges accepted. PATH is a case or a folder of cases. Exit code.
 */
export async function measure(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (paths.length === 0) {
    console.error('Usage: npm run measure -- voices PATH… [--show] [--json]');
    return 2;
  }
  const cases = paths.flatMap(jsonFilesOf).map((file) => GoldCase.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const tallies = cases.flatMap((gold) => talliesOf(gold, args.includes('--show')));
  const sets = ['gold', ...new Set(tallies.map(({ set }) => set))];
  const rows = sets.map((set) =>
    rowOf(
      set,
      tallies.filter((each) => set === 'gold' || each.set === set),
    ),
  );
  console.log(
    args.includes('--json')
      ? JSON.stringify({ rows })
      : rows
          .map(({ set, f1, precision, recall, n }) => `${set}: F1 ${f1} (P ${precision}, R ${recall}), ${n} cells`)
          .join('\n'),
  );
  return 0;
}

/** One for each coder. */
function talliesOf({ case: set, articles, coders }: GoldCase, isShown: boolean): (Tally & { set: string })[] {
  const proposed = proposedVoices(articles);
  return Object.values(coders).map(({ voices: wanted }) => ({ set, ...tallyOf(wanted, proposed, isShown) }));
}

function proposedVoices(articles: GoldCase['articles']): ProposedVoice[] {
  const read = articles.map(({ id, text: file }) => {
    const { text, blocks } = readPlainTextBlocks(file);
    const { suggestions } = suggest({ text, blocks, language: 'en', outlet: id });
    const quotes = suggestions.filter(({ tags }) => tags.includes('quote'));
    return {
      words: [],
      passages: quotes.map((quote, index) => ({ ...quote, id: `${id} ${index}` })),
      prepared: prepareActors({ id, text, blocks, language: 'en' }),
      speakers: quotes.flatMap(({ fields }) => fields.speakers ?? []),
    };
  });
  const merges = proposeVoiceMerges(read, []);
  const accepted = merges.map(({ name, spellings }) => ({ name, spellings: [...spellings] }));
  const named = voices(read, accepted).filter(({ name }) => name !== null);
  return named.map(({ name, cells }: Voice) => ({
    names: [name ?? '', ...(merges.find((merge) => merge.name === name)?.spellings ?? [])],
    articles: articles.map(({ id }) => id).filter((_, index) => (cells[index]?.passages ?? 0) > 0),
  }));
}

/** One to one, those of one name that share the most articles first. */
function tallyOf(wanted: readonly GoldVoice[], proposed: readonly ProposedVoice[], isShown: boolean): Tally {
  const pairs = wanted.flatMap((voice) =>
    proposed.flatMap((other) => {
      const common = other.articles.filter((article) => article in voice.in).length;
      return common > 0 && other.names.some((name) => isSameName(name, voice.name)) ? [{ voice, other, common }] : [];
    }),
  );
  const taken = new Set<GoldVoice | ProposedVoice>();
  let right = 0;
  for (const { voice, other, common } of pairs.toSorted((one, next) => next.common - one.common)) {
    if (taken.has(voice) || taken.has(other)) continue;
    taken.add(voice).add(other);
    right += common;
  }
  if (isShown) {
    const missed = [...wanted, ...proposed].filter((each) => !taken.has(each));
    for (const each of missed) console.error('in' in each ? '-' : '+', JSON.stringify(each));
  }
  return {
    right,
    proposed: proposed.reduce((sum, { articles }) => sum + articles.length, 0),
    wanted: wanted.reduce((sum, voice) => sum + Object.keys(voice.in).length, 0),
  };
}

function rowOf(set: string, tallies: readonly Tally[]) {
  const sum = (key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0);
  const share = (part: number, whole: number): number => Number((whole === 0 ? 0 : part / whole).toFixed(4));
  const [right, proposed, wanted] = [sum('right'), sum('proposed'), sum('wanted')];
  return {
    set,
    f1: share(2 * right, proposed + wanted),
    precision: share(right, proposed),
    recall: share(right, wanted),
    n: wanted,
  };
}
