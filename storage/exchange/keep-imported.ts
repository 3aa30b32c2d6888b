import { Fields, LiveAnnotation, OwnFields } from '../../model/annotation.ts';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { AwaitedPassage } from '../../model/awaited-text.ts';
import type { CorpusPassage } from '../../model/corpus.ts';
import { latestVersion } from '../../model/latest-version.ts';
import { derivedId } from '../../model/derived-id.ts';
import { Id } from '../../model/id.ts';
import { readRecord } from '../../model/read-record.ts';
import { nextRev } from '../../model/rev.ts';
import { inTagOrder } from '../../model/tag.ts';
import { database } from '../database.ts';
import { idBeside } from '../projects/unsigned-copies.ts';
import { personalSet, type PersonalSet } from '../personal-set.ts';
import { indexAnnotation } from '../search/index-records.ts';
import { writing } from '../transaction.ts';
import type { ImportedMark } from './take-back-imported.ts';

export interface KeptPassages {
  /** So that they can be taken back. */
  kept: ImportedMark[];
  /** Those that the library has already: importing a file twice changes nothing. */
  known: number;
}

interface KeptFrom extends KeptPassages {
  /** Of which of the given passages each kept one was made, in the same order. */
  from: AwaitedPassage[];
}

/**
 * Keeps the passages of one article, each on its place in a text of the library, all or none, in the sets of those who made them: the reader's own come back into their own set, others
 * get a set each in the reader's project. Nothing that is there is changed:
 * a file is not signed, and one that names a passage of somebody else's by its id has it kept as a copy beside that.
 * @param source the file's name; whom a nameless passage is attributed to.
 */
export async function keepImported(
  article: Id,
  revision: Id,
  passages: readonly AwaitedPassage[],
  source: string,
): Promise<KeptFrom> {
  return writing(async () => {
    const personal = await personalSet();
    const result: KeptFrom = { kept: [], from: [], known: 0 };
    for (const imported of passages) {
      const set = await setOf(imported.passage, personal, source);
      const annotation = await withFreeId(recordOf(imported, { article, revision, set }), set);
      if (!annotation) {
        result.known += 1;
        continue;
      }
      await database.annotations.add(annotation);
      await indexAnnotation(annotation);
      result.kept.push({ id: annotation.id, set: set.id, rev: annotation.rev });
      result.from.push(imported);
    }
    return result;
  });
}

/** The passage by an id that it can have here; null where it is here already as its author's. */
async function withFreeId(annotation: LiveAnnotation, { author }: AnnotationSet): Promise<LiveAnnotation | null> {
  for (const id of [annotation.id, idBeside(annotation)]) {
    const here = await database.annotations.get(id);
    if (!here) return { ...annotation, id };
    const by = (await database.annotationSets.get(here.set))?.author;
    if (by === author) return null;
  }
  return null;
}

async function setOf({ author }: CorpusPassage, personal: PersonalSet, source: string): Promise<AnnotationSet> {
  const name = (author?.name ?? source).slice(0, LONGEST_NAME).trim() || 'Unknown';
  const isOurs = Id.safeParse(author?.id).success;
  const id = isOurs && author?.id ? author.id : derivedId(`author ${source} ${author?.id ?? author?.name ?? ''}`);
  if (id === personal.author.id) return personal.set;
  const created = Date.now();
  if (!(await database.authors.get(id))) await database.authors.add({ id, name, created });
  const set = derivedId(`set ${personal.set.project} ${id}`);
  const known = await database.annotationSets.get(set);
  if (known) return known;
  const codebook = await database.codebooks.get(personal.set.codebook);
  const codebookVersion = codebook ? latestVersion(codebook).version : personal.set.codebookVersion;
  const made = { ...personal.set, id: set, author: id, codebookVersion, created };
  await database.annotationSets.add(made);
  return made;
}

const LONGEST_NAME = 200;
const LONGEST_NOTE = 20_000;

function recordOf(
  { passage, tags, codes }: AwaitedPassage,
  at: { article: Id; revision: Id; set: AnnotationSet },
): LiveAnnotation {
  const { article, revision, set } = at;
  const { quote, position, note, created, modified, confidence } = passage;
  const now = Date.now();
  const name = [set.id, article, revision, position?.start, position?.end, ...tags, ...codes].join(' ');
  const ownFields = ownFieldsIn(passage);
  const record = {
    id: Id.safeParse(passage.id).success ? passage.id : derivedId(name),
    set: set.id,
    article,
    revision,
    place: 'article',
    selectors: [
      { type: 'TextQuoteSelector', ...quote },
      { type: 'TextPositionSelector', ...position },
    ],
    tags: inTagOrder(tags),
    fields: fieldsIn(passage),
    ...(codes.length > 0 && { codes }),
    ...(Object.keys(ownFields).length > 0 && { ownFields }),
    codebookVersion: set.codebookVersion,
    note: note.slice(0, LONGEST_NOTE),
    origin: confidence === null ? { kind: 'hand' } : { kind: 'suggestion', confidence },
    created: created ?? now,
    modified: modified ?? created ?? now,
    rev: nextRev(set.author, now),
  };
  return readRecord(LiveAnnotation, record, 'imported passage');
}

/** Of the file's fields those that our codebook knows and that hold what they should. */
function fieldsIn({ fields }: CorpusPassage): Fields {
  const known = Object.entries(fields).filter(
    ([name, value]) => Fields.safeParse({ [name]: value }).success && Object.hasOwn(Fields.shape, name),
  );
  return Fields.parse(Object.fromEntries(known));
}

function ownFieldsIn({ fields }: CorpusPassage): OwnFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => OwnFields.safeParse({ [name]: value }).success),
  ) as OwnFields;
}
