import type { ModelOfProject } from '../../storage/projects/read-key.ts';
import type { Verdict } from './checked-article.ts';

/** What a verdict is called, of a key or of an example. */
export function sayVerdict(verdict: Verdict, kind: ModelOfProject['kind']): string {
  const says: Record<Verdict, string> = {
    missed: kind === 'key' ? 'You missed' : 'In the example alone',
    extra: `Not in the ${kind}`,
    tag: 'Tagged otherwise',
    boundary: 'Cut otherwise',
    same: `As in the ${kind}`,
  };
  return says[verdict];
}
