import type { SeededRandom } from '../../seeded-random.ts';
import type { Characters } from '../characters.ts';
import type { PageWords } from '../page-words.ts';
import type { Passage } from '../passages.ts';
import { changeMarkup } from './change-markup.ts';
import { copyEdits } from './copy-edits.ts';
import { deletions } from './deletions.ts';
import { insertBlocks } from './insert-blocks.ts';

/** What happens to a page: nothing; inserted blocks; other markup; copy edits; deleted passages; all of it. */
export const VARIANTS = ['V0', 'V1', 'V2', 'V3', 'V4', 'V5'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface Subject {
  readonly root: HTMLElement;
  readonly page: PageWords;
  readonly passages: readonly Passage[];
  readonly characters: Characters;
  readonly random: SeededRandom;
}

const EDITED = 0.3;
const DELETED = 0.1;

/** Changes the page. A passage that is deleted is not edited as well. */
export function applyVariant(variant: Variant, subject: Subject): void {
  const { passages, characters, random } = subject;
  const shuffled = random.sample(passages, passages.length);
  const deleted = has(variant, 'V4') ? shuffled.splice(0, Math.round(passages.length * DELETED)) : [];
  const edited = has(variant, 'V3') ? shuffled.slice(0, Math.round(passages.length * EDITED)) : [];
  characters.edit([...deletions(deleted), ...copyEdits(subject, edited)]);
  if (has(variant, 'V2')) changeMarkup(subject);
  if (has(variant, 'V1')) insertBlocks(subject);
}

function has(variant: Variant, part: Variant): boolean {
  return variant === part || variant === 'V5';
}
