import { voices, type Voice } from '../../analysis/voices/voices.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { outletOf } from '../../model/article.ts';
import type { ReadingContents } from '../../model/case-reading.ts';
import type { CaseArticle, CaseContents } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import { openProposals } from '../suggest/open-proposals.ts';
import type { Proposal } from '../suggest/proposal.ts';
import { textOf, wordsIn, type ArticleText } from './article-text.ts';
import { compareArticle, type ComparedArticle } from './compared-article.ts';
import { countsProposals, OWN_ALONE, type Counting } from './counting.ts';
import { isSameList } from './same-list.ts';
import { countedOf } from './whose.ts';

export interface ComparedCase {
  /** In the case's own order: a new article stands last, and no outlet changes its place or its colour. */
  articles: readonly ComparedArticle[];
  voices: readonly Voice[];
}

/** Everything that *Compare* shows of a case. */
export function compareCase(contents: CaseContents, counting = OWN_ALONE): ComparedCase {
  return caseComparer()(contents, counting);
}

/**
 * Compares a case again and again as it changes. The library gives new records at each change of anything; an article in
 * which nothing changed keeps its object here, and so does its text, so that whatever is worked out of them is kept too.
 */
export function caseComparer(): (
  contents: CaseContents,
  counting: Counting,
  mergedVoices?: ReadingContents['voices'],
) => ComparedCase {
  let before: ReadonlyMap<Id, Compared> = new Map();
  let last: (ComparedCase & { merged: string }) | null = null;
  return ({ articles }, counting, mergedVoices = []) => {
    const names = distinctNames(articles.map(({ article }) => outletOf(article)));
    const now = articles.map((each, index) => {
      const name = names[index] ?? outletOf(each.article);
      return compareAgain({ ...each, name }, counting, before.get(each.article.id));
    });
    before = new Map(now.map((each) => [each.compared.article.id, each]));
    const compared = now.map((each) => each.compared);
    // The library gives new records for what was merged, too.
    const merged = JSON.stringify(mergedVoices);
    const isSame = last !== null && isSameList(last.articles, compared);
    if (!last || !isSame || last.merged !== merged) {
      const list = last && isSame ? last.articles : compared;
      last = { articles: list, voices: voices(list.map(heardIn), mergedVoices), merged };
    }
    return last;
  };
}

/** One article with what it was made of. */
interface Compared {
  /** Equal where everything that it depends on is. */
  key: string;
  textKey: string;
  /** The very list, since proposals have no revs. */
  proposals: readonly Proposal[];
  compared: ComparedArticle;
}

interface NamedArticle extends CaseArticle {
  name: string;
}

function compareAgain(each: NamedArticle, counting: Counting, before: Compared | undefined): Compared {
  const { article, revisions, annotations, name } = each;
  const revision = revisions.at(-1);
  const textKey = JSON.stringify([revision?.id, article.language, outletOf(article)]);
  const found = (revision && counting.proposals.get(revision.id)) ?? NONE;
  const marked = countedOf(annotations, counting);
  const proposals = countsProposals(counting.proposalsCount, marked.length) ? found : NONE;
  const decisions = counting.decisions.get(article.id) ?? [];
  const key = JSON.stringify([
    [textKey, name, article.headline, article.published, article.url],
    [counting.whose, annotations.map(({ id, rev }) => `${id} ${rev}`)],
    decisions.map(({ id }) => id),
  ]);
  if (before?.key === key && before.proposals === proposals) return before;
  const text = before?.textKey === textKey ? before.compared.text : textOf(article, revision);
  const open = stillOpen(text, proposals, marked, decisions);
  return {
    key,
    textKey,
    proposals,
    compared: compareArticle({ ...each, name, text, marked, authors: counting, proposals: open }),
  };
}

const NONE: readonly Proposal[] = [];

function stillOpen(
  { text }: ArticleText,
  proposals: readonly Proposal[],
  annotations: readonly LiveAnnotation[],
  decisions: readonly SuggestionDecision[],
): readonly Proposal[] {
  return proposals.length > 0 ? openProposals(text, proposals, annotations, decisions) : NONE;
}

function heardIn({ text, passages }: ComparedArticle) {
  return { words: wordsIn(text), passages };
}

/** Two articles of one outlet must stay tellable apart wherever only the outlet's name stands. */
export function distinctNames(names: readonly string[]): string[] {
  const all = Map.groupBy(names, (name) => name);
  const given = new Map<string, number>();
  return names.map((name) => {
    if (all.get(name)?.length === 1) return name;
    const number = (given.get(name) ?? 0) + 1;
    given.set(name, number);
    return `${name} (${number})`;
  });
}
