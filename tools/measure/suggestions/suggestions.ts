import { suggest } from '../../../analysis/suggest/suggest.ts';
import type { Tag } from '../../../model/tag.ts';
import { calibrationOf } from './calibration.ts';
import type { CalibrationRow, ProposedPassage } from './calibration.ts';
import { labelOf } from './label-sentences.ts';
import { articleOfAttributions, articlesOfCase, CODED } from './reference-article.ts';
import type { ReferenceArticle } from './reference-article.ts';
import { readReferences, UnreadableReferences } from './reference-files.ts';
import type { LabelledSentence } from './reference-files.ts';
import { rowOfCoders, rowsOfSentences } from './rows.ts';
import type { Row } from './rows.ts';
import { showDifferences } from './show-differences.ts';
import { tableOf } from './table.ts';
import { COUNTS, FIELD_COUNTS, FIELDS, fieldTallyOf, tallyOf, total } from './tally.ts';
import type { FieldName, FieldTally, Tally } from './tally.ts';

const USAGE = 'Usage: npm run measure -- suggestions PATH… [--show=TAG] [--json]';

/** An article with what was proposed for it, in offsets of its file, as the coders' passages are. */
interface Compared extends ReferenceArticle {
  proposed: readonly ProposedPassage[];
}

type FieldTallies = Record<FieldName, FieldTally>;

export interface Measured extends FieldTallies {
  rows: Row[];
  /** How the first coder's passages agree with the second's, where there are two. */
  coders: { rows: Row[] } & FieldTallies;
  calibration: CalibrationRow[];
}

/**
 * `npm run measure -- suggestions PATH… [--show=TAG] [--json]`: how the proposed passages agree with those that
 * coders marked. PATH is a reference file or a folder of them; docs/measures.md tells what is compared. Gives the
 * exit code.
 */
export async function measure(args: readonly string[]): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const shown = args.find((arg) => arg.startsWith('--show='))?.slice('--show='.length);
  if (paths.length === 0) {
    console.error(USAGE);
    return 2;
  }
  try {
    const measured = measureFiles(paths, shown);
    console.log(args.includes('--json') ? JSON.stringify(measured) : tableOf(measured));
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableReferences)) throw error;
    console.error(error.message);
    return 2;
  }
}

function measureFiles(paths: readonly string[], shown: string | undefined): Measured {
  const { cases, attributed, sentences } = readReferences(paths);
  const articles = [...cases.flatMap(articlesOfCase), ...attributed.map(articleOfAttributions)].map(compared);
  if (shown) for (const article of articles) showDifferences(article, shown);
  // Attributions name speakers in other ways than the codebook asks: not to be mixed.
  const coded = articles.filter((article) => article.sets.includes(CODED));
  const sets = [...new Set(articles.flatMap((article) => article.sets))];
  return {
    rows: [...sets.flatMap((set) => rowsOf(set, articles)), ...rowsOfSources(sentences)],
    ...fieldsOf(coded.length > 0 ? coded : articles),
    coders: betweenCoders(coded),
    calibration: calibrationOf(coded),
  };
}

function compared(reference: ReferenceArticle): Compared {
  const { article, placeInFile } = reference;
  const proposed = suggest(article).suggestions.map(({ start, end, tags, fields, confidence }) => ({
    start: placeInFile[start] ?? 0,
    end: (placeInFile[end - 1] ?? 0) + 1,
    tags,
    fields,
    confidence,
  }));
  return { ...reference, proposed };
}

function rowsOf(set: string, articles: readonly Compared[]): Row[] {
  const own = articles.filter(({ sets }) => sets.includes(set));
  const tags = own[0]?.tags ?? [];
  return tags.map((tag) => rowOfCoders(set, tag, talliesByCoder(own, tag)));
}

/** Counts of all articles together, for each coder. */
function talliesByCoder(articles: readonly Compared[], tag: Tag): Tally[] {
  const most = Math.max(0, ...articles.map(({ coders }) => coders.length));
  return Array.from({ length: most }, (_, coder) =>
    total(
      COUNTS,
      articles.map(({ proposed, coders }) => tallyOf(tag, proposed, coders[coder] ?? [])),
    ),
  );
}

/** The first coder taken for what is proposed. */
function betweenCoders(articles: readonly Compared[]): Measured['coders'] {
  const coded = articles.flatMap((article) => {
    const [one, other] = article.coders;
    return one && other
      ? [
          {
            ...article,
            proposed: one.map((passage) => ({ ...passage, confidence: 1 })),
            coders: [other],
            sets: ['coders'],
          },
        ]
      : [];
  });
  return { rows: rowsOf('coders', coded), ...fieldsOf(coded) };
}

function fieldsOf(articles: readonly Compared[]): FieldTallies {
  const entries = FIELDS.map((name) => {
    const tallies = articles.flatMap(({ proposed, coders }) => coders.map((one) => fieldTallyOf(name, proposed, one)));
    return [name, total(FIELD_COUNTS, tallies)];
  });
  return Object.fromEntries(entries) as FieldTallies;
}

/** Parts of one source, such as its training and its test sentences, are one set. */
function rowsOfSources(sentences: readonly LabelledSentence[]): Row[] {
  const labelled = sentences.map((sentence) => ({ ...sentence, found: labelOf(sentence) }));
  const bySource = Map.groupBy(labelled, ({ source }) => source.split('-')[0] ?? source);
  return [...bySource].flatMap(([source, own]) => rowsOfSentences(source, own));
}
