import type { LiveAnnotation } from '../../model/annotation.ts';
import { quoteOf } from '../../model/passage.ts';
import type { Selector } from '../../model/selector.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import type { Tag } from '../../model/tag.ts';
import { anchorAll } from '../../page/anchoring/anchor.ts';
import { withTags, type Proposal } from './proposal.ts';

/** What was marked or decided before, and where its words stand now; null where that cannot be told. */
interface Earlier {
  place: { start: number; end: number } | null;
  words: string;
  tags: readonly Tag[];
}

/** From this share of a proposed passage on, a passage that carries its tag stands for it. */
const SAME_FROM = 0.5;

/**
 * The proposals that are still to be decided: without those, and those tags, that the reader has marked by then, or has
 * decided on, in this revision or an earlier one.
 */
export function openProposals(
  text: string,
  proposals: readonly Proposal[],
  annotations: readonly LiveAnnotation[],
  decisions: readonly SuggestionDecision[],
): Proposal[] {
  const marked = placedIn(
    text,
    annotations.filter(({ place }) => place === 'article'),
  );
  const decided = placedIn(text, decisions);
  const isTaken = (proposal: Proposal, tag: Tag) =>
    [...marked, ...decided].some((earlier) => earlier.tags.includes(tag) && covers(earlier, proposal)) ||
    decided.some((earlier) => earlier.tags.includes(tag) && isSameUnplaced(text, earlier, proposal));
  return proposals.flatMap((proposal) => {
    const tags = proposal.tags.filter((tag) => !isTaken(proposal, tag));
    if (tags.length === 0) return [];
    return tags.length === proposal.tags.length ? proposal : withTags(proposal, tags);
  });
}

/** Also where the words were reworded since: the same sentence is not to be asked about twice. */
function placedIn(
  text: string,
  earlier: readonly { selectors: readonly Selector[]; tags: readonly Tag[] }[],
): Earlier[] {
  const anchors = anchorAll(
    { text },
    earlier.map(({ selectors }) => selectors),
  );
  return earlier.map(({ selectors, tags }, index) => {
    const anchor = anchors[index];
    return { place: anchor && 'start' in anchor ? anchor : null, words: quoteOf(selectors)?.exact ?? '', tags };
  });
}

function covers({ place }: Earlier, { start, end }: Proposal): boolean {
  if (!place) return false;
  return Math.min(end, place.end) - Math.max(start, place.start) >= SAME_FROM * (end - start);
}

/** Where all around the words was rewritten they have no sure place, but what was rejected are the words. */
function isSameUnplaced(text: string, { place, words }: Earlier, { start, end }: Proposal): boolean {
  return place === null && text.slice(start, end) === words;
}
