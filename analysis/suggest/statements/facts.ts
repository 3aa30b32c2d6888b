import type { Fields } from '../../../model/annotation.ts';
import type { Suggestion } from '../../../model/suggestion.ts';
import { wordList } from '../../word-list.ts';
import { confidenceOf } from './opinion-score.ts';
import type { Naming } from './naming.ts';
import type { Statement } from './statements.ts';
import { ACCUSERS, ALLEGED_WORDS } from './words/allegations.ts';

const ALLEGED = wordList(ALLEGED_WORDS);
const ACCUSING = wordList(ACCUSERS);
const HEARSAY = wordList('reportedly');

/** The facts of an article that stand outside its quotations. */
export function factsIn(statements: readonly Statement[], naming: Naming): Suggestion[] {
  return statements
    .filter(({ kind }) => kind !== 'opinion')
    .map((statement) => ({
      start: statement.start,
      end: statement.end,
      tags: ['fact'],
      fields: fieldsOf(statement, naming),
      confidence: confidenceOf('fact', statement.kind === 'both' ? 'both' : statement.voice, statement.score),
      reason: reasonOf(statement),
    }));
}

function fieldsOf(statement: Statement, { nameOf }: Naming): Fields {
  const { sentence, verdict, voice } = statement;
  const source = isAccusation(statement) ? verdict?.source : voice === 'reported' ? sentence.reporting?.source : null;
  const name = source ? nameOf(source) : undefined;
  return { basis: basisOf(statement), ...(name && { source: name }) };
}

function basisOf(statement: Statement): Fields['basis'] {
  const { sentence, voice } = statement;
  const words = sentence.tokens.filter(
    ({ quoted, start, end }) => !quoted && start >= statement.start && end <= statement.end,
  );
  const alleges = voice === 'reported' && (sentence.reporting?.alleges === true || comesFromAccuser(statement));
  if (alleges || isAccusation(statement) || words.some(({ word }) => ALLEGED.has(word))) return 'alleged';
  return voice === 'reported' || words.some(({ word }) => HEARSAY.has(word)) ? 'attributed' : 'asserted';
}

function comesFromAccuser({ sentence: { tokens, reporting } }: Statement): boolean {
  const source = reporting?.source;
  return source
    ? tokens.some(({ word, start, end }) => start >= source.start && end <= source.end && ACCUSING.has(word))
    : false;
}

function isAccusation({ verdict }: Statement): boolean {
  return verdict !== null && verdict.verb.startsWith('accus');
}

function reasonOf({ verdict, voice, sentence, cues }: Statement): string {
  if (verdict) return `tells of a ${verdict.kind}: ‘${verdict.verb}’`;
  const judges = cues.length === 0 ? 'no word that judges' : 'little that judges';
  return voice === 'reported'
    ? `reported with ‘${sentence.reporting?.verb ?? 'said'}’, ${judges}`
    : `${judges}, in the outlet’s own voice`;
}
