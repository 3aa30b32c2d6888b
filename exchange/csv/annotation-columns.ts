import { TAGS } from '../../model/tag.ts';
import {
  columnOf,
  columnsByName,
  longestColumn,
  type ColumnNames,
  type ColumnsOf,
  type TableRow,
} from '../table-columns.ts';

/** What a column of a table of annotations may hold. */
export const ANNOTATION_FIELDS = [
  'quote',
  'codes',
  'start',
  'end',
  'prefix',
  'suffix',
  'note',
  'author',
  'id',
  'created',
  'address',
  'headline',
  'outlet',
  'published',
  'text',
] as const;
export type AnnotationField = (typeof ANNOTATION_FIELDS)[number];

export type AnnotationColumns = ColumnsOf<AnnotationField>;

const NAMES: ColumnNames<AnnotationField> = {
  quote:
    'quote exact passage selection quotation quotedtext segment excerpt highlight highlightedtext span zitat textstelle',
  codes: 'tags tag codes code label labels category categories annotation kategorie',
  start: 'start startposition startoffset begin from position startchar',
  end: 'end endposition endoffset stop to endchar',
  prefix: 'prefix before contextbefore',
  suffix: 'suffix after contextafter',
  note: 'note notes comment comments memo description remark kommentar',
  author: 'author user username annotator coder rater creator createdby codierer',
  id: 'id annotationid uuid guid',
  created: 'created createdat date timestamp time modified updated',
  address: 'url uri link address source sourceurl page',
  headline: 'headline title document documentname documenttitle file filename article',
  outlet: 'outlet publication publisher newspaper medium',
  published: 'published publicationdate datepublished publishedat',
  text: 'text fulltext documenttext body content articletext',
};

/** Mean lengths in UTF-16 units, above which a column without a known name is taken for passages, or for articles. */
const [SHORTEST_PASSAGES, SHORTEST_ARTICLES] = [16, 200];

/** What the columns' names suggest; where they say nothing of what cannot be done without, what stands in the first rows. */
export function proposeAnnotationColumns(columns: readonly string[], rows: readonly TableRow[]): AnnotationColumns {
  const named = columnsByName(columns, NAMES);
  const free = (...found: (string | null)[]) =>
    columns.filter((column) => !Object.values(named).includes(column) && !found.includes(column));
  const codes = named.codes ?? columnOf(free(), rows, isListOfTags);
  const address = named.address ?? columnOf(free(codes), rows, isAddress);
  const proposed = { ...named, codes, address };
  const left = free(codes, address);
  // A text beside offsets is what they count in; one without is the passage itself.
  if (named.start !== null) return { ...proposed, text: named.text ?? longestColumn(left, rows, SHORTEST_ARTICLES) };
  if (named.quote !== null) return proposed;
  if (named.text !== null) return { ...proposed, quote: named.text, text: null };
  return { ...proposed, quote: longestColumn(left, rows, SHORTEST_PASSAGES) };
}

/** Whether passages can be found by it: by their words, or by offsets in a text that comes along. */
export function saysWhere({ quote, start, end, text }: AnnotationColumns): boolean {
  return quote !== null || (start !== null && end !== null && text !== null);
}

function isListOfTags(value: string): boolean {
  return value.split(/[;,|]/u).every((part) => (TAGS as readonly string[]).includes(part.trim().toLowerCase()));
}

export function isAddress(value: string): boolean {
  return /^https?:\/\//u.test(value) && URL.canParse(value);
}
