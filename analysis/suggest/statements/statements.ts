import type { Stretch } from '../../stretch.ts';
import type { Clause, Sentence } from './clauses.ts';
import { isLaidDown } from './laid-down.ts';
import { weigh, type Weighed } from './opinion-score.ts';
import { type ReportedVerdict, reportedVerdictOf } from './reported-verdicts.ts';

/** What a clause, or clauses of one kind beside each other, do. UTF-16 in the article's text. */
export interface Statement extends Stretch, Weighed {
  sentence: Sentence;
  voice: Clause['voice'];
  /** `both`: it tells that somebody demanded or judged something, which is a fact, and gives the demand. */
  kind: 'fact' | 'opinion' | 'both';
  verdict: ReportedVerdict | null;
}

/** With fewer words outside quotations a clause is the bare frame of a quotation, and states nothing. */
const FEWEST_WORDS = 4;
/** With as many words outside its quotations a sentence tells more than that somebody spoke, and so does what is said with as many. */
const WORDS_OF_A_REPORT = 12;
const WORDS_OF_ITS_OWN = 7;

/**
 * What the sentences state, in the voice of the outlet or reported by it; what stands in quotations is left to the quotes.
 * @param judging the quotations that are opinions: what somebody says with their help is one too.
 */
export function statementsIn(sentences: readonly Sentence[], judging: readonly Stretch[]): Statement[] {
  return sentences.flatMap((sentence) => {
    const main = sentence.said ? reportedIn(sentence, sentence.said, judging) : [];
    const isFact = main.some(({ kind }) => kind !== 'opinion');
    const own = isFact ? [] : ownIn(sentence, main.length === 0);
    const tellsAll = isFact || (own.length === 1 && own[0]?.kind !== 'opinion' && main.length === 0);
    const beside = sentence.relatives.map((clause) => stateOf(sentence, clause));
    return [...main, ...own, ...beside.filter(({ kind }) => !tellsAll || kind !== 'fact')];
  });
}

/** A report is one whole: the sentence where what is said is a fact, else what is said. */
function reportedIn(sentence: Sentence, said: Clause, judging: readonly Stretch[]): Statement[] {
  const statement = stateOf(sentence, said);
  const whole = { ...statement, start: sentence.start, end: sentence.end };
  const verdict = statement.verdict ?? verdictBefore(sentence, said);
  if (verdict) return [{ ...whole, kind: 'both', verdict }];
  const tells = tellsMore(sentence, said) ? [{ ...whole, kind: 'fact' as const }] : [];
  if (said.tokens.length < FEWEST_WORDS) return tells;
  const holdsOpinion = judging.some(({ start, end }) => start >= said.start && end <= said.end);
  if (holdsOpinion) return [{ ...statement, kind: 'opinion' }, ...tells];
  return statement.kind === 'opinion' ? [statement] : tells;
}

/**
 * Whether a report tells more than that somebody spoke the words it quotes. Behind a quotation stand the name of who spoke
 * and all their offices, before it more often what it is about.
 */
function tellsMore({ tokens, reporting }: Sentence, said: Clause): boolean {
  const unquoted = tokens.filter(({ quoted }) => !quoted);
  if (unquoted.length === tokens.length) return true;
  return reporting?.leads ? unquoted.length >= WORDS_OF_A_REPORT : said.tokens.length >= WORDS_OF_ITS_OWN;
}

/** “The crew urged the board to wait, saying …”: the deed comes first, and what is said explains it. */
function verdictBefore({ tokens, reporting }: Sentence, said: Clause): ReportedVerdict | null {
  if (!reporting?.verb.endsWith('ing')) return null;
  return reportedVerdictOf(tokens.filter(({ end }) => end <= said.start));
}

/** The outlet's own clauses; a sentence of one kind is one passage. */
function ownIn(sentence: Sentence, isAll: boolean): Statement[] {
  const clauses = sentence.own.filter(({ tokens }) => tokens.length >= FEWEST_WORDS);
  const runs = runsOf(leaningToTheWhole(clauses.map((clause) => stateOf(sentence, clause))));
  const [only] = runs;
  return only && runs.length === 1 && isAll ? [{ ...only, start: sentence.start, end: sentence.end }] : runs;
}

function stateOf(sentence: Sentence, clause: Clause): Statement {
  const { start, end, voice, tokens, ending } = clause;
  const weighed = weigh(tokens, ending, voice, isLaidDown(sentence.tokens, sentence.reporting));
  const verdict = voice === 'outlet' || !sentence.reporting?.leads ? reportedVerdictOf(tokens) : null;
  const kind = verdict ? 'both' : weighed.score >= 0 ? 'opinion' : 'fact';
  return { start, end, voice, sentence, verdict, kind, ...weighed };
}

/** With less between them and the threshold, the clauses of one voice are of one kind. */
const CLEARLY = 0.25;

function leaningToTheWhole(statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    const alike = statements.filter(({ voice, kind }) => voice === statement.voice && kind !== 'both');
    const [surest] = alike.toSorted((one, other) => Math.abs(other.score) - Math.abs(one.score));
    const isClear = statement.kind === 'both' || Math.abs(statement.score) >= CLEARLY;
    return isClear || !surest ? statement : { ...statement, kind: surest.kind };
  });
}

/** Joins neighbours of one kind and voice. */
function runsOf(statements: readonly Statement[]): Statement[] {
  const runs: Statement[] = [];
  for (const statement of statements) {
    const last = runs.at(-1);
    const isSame = last?.kind === statement.kind && last.voice === statement.voice;
    if (isSame) runs.splice(-1, 1, joined(last, statement));
    else runs.push(statement);
  }
  return runs;
}

function joined(one: Statement, other: Statement): Statement {
  const surer = one.score >= other.score ? one : other;
  return {
    ...surer,
    start: one.start,
    end: other.end,
    verdict: one.verdict ?? other.verdict,
    cues: [...one.cues, ...other.cues],
  };
}
