import type { Suggestion } from '../../../model/suggestion.ts';
import { sentencesIn } from './clauses.ts';
import { factsIn } from './facts.ts';
import { namingOf } from './naming.ts';
import { opinionsIn } from './opinions.ts';
import { statementsInQuotes } from './quoted-statements.ts';
import { statementsIn } from './statements.ts';
import type { SuggestibleArticle } from '../suggestible.ts';

/**
 * The opinions and facts of an article in English, in its quotations and outside. An opinion that is a quotation throughout has
 * the quotation's span, marks included; a reported demand or judgement is a fact and an opinion of one span.
 * @param quotes in order and without overlap, with their speakers.
 */
export function opinionsAndFactsIn(article: SuggestibleArticle, quotes: readonly Suggestion[]): Suggestion[] {
  const naming = namingOf(article, quotes);
  const quoted = statementsInQuotes(article.text, quotes, article.language);
  const judging = quoted.filter(({ tags }) => tags.includes('opinion'));
  const statements = statementsIn(sentencesIn(article, quotes), judging);
  return [...opinionsIn(statements, naming), ...factsIn(statements, naming), ...quoted];
}
