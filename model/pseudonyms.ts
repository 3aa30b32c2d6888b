import type { Annotation } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import type { Author } from './author.ts';
import { derivedId } from './derived-id.ts';
import type { Id } from './id.ts';

/** Several authors' sets of one project. */
export interface WorkOfAll {
  authors: readonly Author[];
  annotationSets: readonly AnnotationSet[];
  annotations: readonly Annotation[];
}

/**
 * The id that a set bears under a pseudonym: the same in every file, so that a later one takes the place of an earlier. It can be known
 * again by whoever has the set itself, its author first of all, and by nobody else.
 */
export function pseudonymOf(set: Id): Id {
  return derivedId(`set ${set}`);
}

/**
 * The same work without who did it: numbered authors, and ids, keys and marks of edits that tell nobody's. What people wrote in notes
 * stays as they wrote it.
 */
export function underPseudonyms({ annotationSets, annotations }: WorkOfAll): WorkOfAll {
  const sets = annotationSets
    .map((set) => ({ set, id: pseudonymOf(set.id), author: derivedId(`author ${set.id}`) }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const bySet = new Map(sets.map((each) => [each.set.id, each]));
  return {
    authors: sets.map(({ author, set }, index) => ({ id: author, name: `Author ${index + 1}`, created: set.created })),
    annotationSets: sets.map(({ set, id, author }) => ({ ...set, id, author })),
    annotations: annotations.flatMap((annotation) => {
      const own = bySet.get(annotation.set);
      return own ? [written(annotation, own)] : [];
    }),
  };
}

function written(annotation: Annotation, { id: set, author }: { id: Id; author: Id }): Annotation {
  const hidden = {
    id: derivedId(`annotation ${annotation.id}`),
    set,
    rev: `${annotation.rev.slice(0, -author.length)}${author}`,
  };
  if (annotation.deleted) return { ...annotation, ...hidden };
  const { history, formerCodes, ...rest } = annotation;
  return {
    ...rest,
    ...hidden,
    ...(history && { history: history.map((former) => ({ ...former, confirmedBy: author })) }),
    ...(formerCodes && {
      formerCodes: formerCodes.map((former) => ({ ...former, ...(former.decidedBy && { decidedBy: author }) })),
    }),
  };
}
