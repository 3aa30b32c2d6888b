import { xmlTag, XML_HEAD } from '../xml/write-xml.ts';

/** The layer as INCEpTION names those of its users. */
export const LAYER = 'webanno.custom.Parallax';
export const LAYER_ELEMENT = 'custom:Parallax';
export const CUSTOM_NAMESPACE = 'http:///webanno/custom.ecore';

/** What an annotation of the layer says beside its place. All are texts, which every program shows. */
export const FEATURES = [
  'code',
  'passage',
  'note',
  'author',
  'authorId',
  'created',
  'modified',
  'confidence',
  'codebookVersion',
  'fields',
] as const;
export type Feature = (typeof FEATURES)[number];

/** UIMA's description of the layer: what reads an XMI file needs it. */
export function typeSystem(): string {
  const features = FEATURES.map(
    (name) =>
      `        <featureDescription><name>${name}</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>\n`,
  );
  return `${XML_HEAD}${xmlTag('typeSystemDescription', { xmlns: 'http://uima.apache.org/resourceSpecifier' })}
  <types>
    <typeDescription>
      <name>${LAYER}</name>
      <description>A passage with one tag or code of Parallax.</description>
      <supertypeName>uima.tcas.Annotation</supertypeName>
      <features>
${features.join('')}      </features>
    </typeDescription>
  </types>
</typeSystemDescription>
`;
}
