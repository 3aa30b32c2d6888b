import { useMemo, useState } from 'react';
import type { AnnotationChange, LiveAnnotation } from '../../model/annotation.ts';
import type { CaseArticle } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import { paintedPassage } from '../../model/painted-passage.ts';
import type { PassageKeeper } from '../../page/picker/tagging.ts';
import { exampleAnnotation, exampleArticles } from './example-articles.ts';

export type Example = ReturnType<typeof useExample>;

/** The example while the reader annotates it. It lives in this page alone; nothing of it reaches the library. */
export function useExample() {
  const [[own, other]] = useState(exampleArticles);
  const [annotations, setAnnotations] = useState<readonly LiveAnnotation[]>([]);
  const [chosen, setChosen] = useState<{ id: Id | null; editNote: boolean }>({ id: null, editNote: false });
  const [keeper] = useState(() => memoryKeeper(own, setAnnotations, setChosen));
  const change = (id: Id, edit: AnnotationChange) =>
    setAnnotations((before) => before.map((each) => (each.id === id ? changed(each, edit) : each)));
  const articles = useMemo<[CaseArticle, CaseArticle]>(
    () => [{ ...own, annotations: [...annotations] }, other],
    [own, other, annotations],
  );
  return {
    articles,
    annotations,
    passages: useMemo(() => annotations.map(paintedPassage), [annotations]),
    chosen,
    keeper,
    choose: (id: Id | null) => setChosen({ id, editNote: false }),
    change,
    remove: (id: Id) => setAnnotations((before) => before.filter((each) => each.id !== id)),
  };
}

/** Keeps what is tagged for as long as the page is there. */
function memoryKeeper(
  own: CaseArticle,
  setAnnotations: (change: (before: readonly LiveAnnotation[]) => readonly LiveAnnotation[]) => void,
  setChosen: (chosen: { id: Id; editNote: boolean }) => void,
): PassageKeeper {
  return {
    create: async (passage) => {
      const made = exampleAnnotation(own, passage);
      setAnnotations((before) => [...before, made]);
      setChosen({ id: made.id, editNote: false });
      return made.id;
    },
    changeTags: async (id, tags) =>
      setAnnotations((before) => before.map((each) => (each.id === id ? changed(each, { tags }) : each))),
    delete: async (id) => setAnnotations((before) => before.filter((each) => each.id !== id)),
    editNote: (id) => setChosen({ id, editNote: true }),
    reasonOf: String,
  };
}

/** Without undefined parts, which a change may name and an annotation may not have. */
function changed(annotation: LiveAnnotation, edit: AnnotationChange): LiveAnnotation {
  const parts = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  return { ...annotation, ...parts };
}
