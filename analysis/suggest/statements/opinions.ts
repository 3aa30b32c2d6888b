import type { Suggestion } from '../../../model/suggestion.ts';
import type { Naming } from './naming.ts';
import { confidenceOf, wordsOf } from './opinion-score.ts';
import type { Statement } from './statements.ts';

/** The opinions of an article that stand outside its quotations. */
export function opinionsIn(statements: readonly Statement[], naming: Naming): Suggestion[] {
  return statements
    .filter(({ kind }) => kind !== 'fact')
    .map((statement) => ({
      start: statement.start,
      end: statement.end,
      tags: ['opinion'],
      fields: fieldsOf(statement, naming),
      confidence: confidenceOf('opinion', statement.kind === 'both' ? 'both' : statement.voice, statement.score),
      reason: reasonOf(statement),
    }));
}

function fieldsOf({ kind, voice, sentence, verdict }: Statement, { outlet, nameOf }: Naming): Suggestion['fields'] {
  if (kind === 'opinion' && voice === 'outlet') return { holder: outlet };
  const source = verdict?.source ?? sentence.reporting?.source;
  const holder = source && nameOf(source);
  return holder ? { holder } : {};
}

function reasonOf({ voice, verdict, cues, sentence }: Statement): string {
  if (verdict) return `reported ${verdict.kind}: ‘${verdict.verb}’`;
  const whose =
    voice === 'outlet' ? 'in the outlet’s own voice' : `reported with ‘${sentence.reporting?.verb ?? 'said'}’`;
  return `${wordsOf(cues) || 'a quotation in it that judges'}, ${whose}`;
}
