import { groupFingerprints, groupsWith } from '../../analysis/same-case/groups.ts';
import { likeliestCases } from '../../analysis/same-case/likeliest-cases.ts';
import { LikenessIndex } from '../../analysis/same-case/likeness-index.ts';
import { bCubed, type BCubed } from './b-cubed.ts';
import { readStories, shuffled, type Told } from './story-articles.ts';

type Grouping = (articles: readonly Told[]) => string[][];

interface Row extends BCubed {
  source: string;
  /** Articles. */
  n: number;
  mode: string;
}

/** So many orders of arrival are averaged over. */
const ORDERS = 5;

/**
 * `npm run measure -- same-case PATH… [--half=a|b] [--json]`: how right the groups are that are proposed over a library,
 * by B-cubed per source; each source is a library of its own. PATH is a file of JSON lines. Gives the exit code.
 */
export async function measure(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const half = args.find((arg) => arg.startsWith('--half='))?.slice('--half='.length);
  if (paths.length === 0 || (half && !/^[ab]$/u.test(half))) {
    console.error('Usage: npm run measure -- same-case PATH… [--half=a|b] [--json]');
    return 2;
  }
  const sources = [
    ...Map.groupBy(
      paths.flatMap((path) => readStories(path, half)),
      ({ source }) => source,
    ),
  ];
  const rowsOf = (mode: string, group: Grouping, orders: number): Row[] =>
    sources.map(([source, articles]) => ({ source, ...score(articles, group, orders), n: articles.length, mode }));
  const result = {
    rows: [...rowsOf('together', together, 1), ...rowsOf('one by one', oneByOne, ORDERS)],
    joined: rowsOf('joined for good', joinedForGood, ORDERS),
  };
  console.log(args.includes('--json') ? JSON.stringify(result) : tableOf([...result.rows, ...result.joined]));
  return 0;
}

const together: Grouping = (articles) => groupFingerprints(articles.map(({ fingerprint }) => fingerprint));

/** Proposals as a library grows: after each arrival, what it is like is grouped afresh. */
const oneByOne: Grouping = (articles) => {
  const index = new LikenessIndex();
  return articles.reduce<string[][]>((groups, { fingerprint }) => groupsWith(groups, fingerprint, index), []);
};

/** A reader who joins each article, as it comes, to the first case that is offered unasked, and never takes it back. */
const joinedForGood: Grouping = (articles) => {
  const index = new LikenessIndex();
  const cases: string[][] = [];
  for (const { fingerprint } of articles) {
    const known = cases.map((members) => ({ id: members[0] ?? '', articles: members }));
    const [first] = likeliestCases(fingerprint, known, index);
    const joined = first?.isLikely ? cases.find(([id]) => id === first.case) : undefined;
    if (joined) joined.push(fingerprint.id);
    else cases.push([fingerprint.id]);
    index.add(fingerprint);
  }
  return cases;
};

/** The mean over so many orders of arrival. */
function score(articles: readonly Told[], group: Grouping, orders: number): BCubed {
  const scores = Array.from({ length: orders }, (_, seed) => scoreOnce(shuffled(articles, seed), group));
  const meanOf = (key: keyof BCubed): number => scores.reduce((sum, one) => sum + one[key], 0) / orders;
  return { precision: rounded(meanOf('precision')), recall: rounded(meanOf('recall')), f1: rounded(meanOf('f1')) };
}

function scoreOnce(articles: readonly Told[], group: Grouping): BCubed {
  const groupOf = new Map(group(articles).flatMap((ids, index) => ids.map((id) => [id, index] as const)));
  const found = articles.map(({ fingerprint }) => groupOf.get(fingerprint.id));
  return bCubed(
    found,
    articles.map(({ story }) => story),
  );
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

function tableOf(rows: readonly Row[]): string {
  return rows
    .map(
      ({ source, precision, recall, f1, n, mode }) =>
        `${source}, ${mode}: F1 ${f1} (P ${precision}, R ${recall}), ${n} articles`,
    )
    .join('\n');
}
