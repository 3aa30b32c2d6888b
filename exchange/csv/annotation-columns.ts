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

/** Which column holds what; null where none does. */
export type AnnotationMapping = Readonly<Record<AnnotationField, string | null>>;

/** The names under which programs and people have each field, the surest first; small letters and digits alone. */
const NAMES: Record<AnnotationField, string> = {
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

/** The mapping that the columns' names suggest. */
export function proposeAnnotationMapping(columns: readonly string[]): AnnotationMapping {
  const taken = new Set<string>();
  const mapping = ANNOTATION_FIELDS.map((field) => {
    const names = NAMES[field].split(' ');
    const rankOf = (column: string) => names.indexOf(column.toLowerCase().replaceAll(/[^a-z0-9]/gu, ''));
    const [column] = columns
      .filter((one) => rankOf(one) >= 0 && !taken.has(one))
      .toSorted((one, other) => rankOf(one) - rankOf(other));
    if (column !== undefined) taken.add(column);
    return [field, column ?? null] as const;
  });
  return Object.fromEntries(mapping) as Record<AnnotationField, string | null>;
}
