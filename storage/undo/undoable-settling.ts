import { quoteOf } from '../../model/passage.ts';
import { settlePassages, type Settling } from '../agreed-set/settle-passages.ts';
import { rememberStep } from './undo-log.ts';

/** Settles passages, all of them as one step that can be undone. */
export async function settle(settling: Settling): Promise<void> {
  const { set, inverse } = await settlePassages(settling);
  const [first] = settling.decisions.length === 1 ? settling.decisions : [];
  const of = quoteOf(first?.passages[0]?.selectors ?? [])?.exact ?? '';
  const step = { says: sayStep(settling), of: of.slice(0, MOST_LETTERS), record: set, found: null, left: '' };
  await rememberStep({ ...step, inverse: { kind: 'settling', change: inverse } });
}

/** Enough to know a passage by. */
const MOST_LETTERS = 80;

function sayStep({ decisions }: Settling): string {
  if (decisions.length === 0) return 'Passage opened again';
  return decisions.length === 1 ? 'Passage settled' : `${decisions.length} passages settled`;
}
