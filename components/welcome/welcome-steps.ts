import type { LiveAnnotation } from '../../model/annotation.ts';

/** What a reader does with Parallax, in the order in which the welcome has it. */
export type WelcomeStep = 'select' | 'tag' | 'note' | 'compare';

export const WELCOME_STEPS: readonly WelcomeStep[] = ['select', 'tag', 'note', 'compare'];

interface Done {
  /** Whether words of the example were ever selected. */
  hasSelected: boolean;
  annotations: readonly Pick<LiveAnnotation, 'note' | 'fields'>[];
  hasCompared: boolean;
}

/** The first step that is still to be done; null after the last. Whoever does a later one knows the earlier. */
export function stepToDo({ hasSelected, annotations, hasCompared }: Done): WelcomeStep | null {
  if (hasCompared) return null;
  if (annotations.some(({ note, fields }) => note !== '' || Object.keys(fields).length > 0)) return 'compare';
  if (annotations.length > 0) return 'note';
  return hasSelected ? 'tag' : 'select';
}
