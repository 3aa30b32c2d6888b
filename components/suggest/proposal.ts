import type { Fields } from '../../model/annotation.ts';
import { newId, type Id } from '../../model/id.ts';
import type { Revision } from '../../model/revision.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import type { Acceptance, ProposedPassage } from '../../model/suggestion-decision.ts';
import type { Tag } from '../../model/tag.ts';
import { selectorsOf } from '../../page/anchoring/describe.ts';

/** A suggestion as the reader works on it, until it is decided. Offsets UTF-16 in the revision's text. */
export interface Proposal extends Suggestion {
  /** Names it while the list is open; never stored. */
  id: Id;
  /** As the machine proposed it: a decision is about that, whatever the reader makes of it. */
  proposed: Pick<Suggestion, 'start' | 'end' | 'tags'>;
}

export function proposalOf(suggestion: Suggestion): Proposal {
  const { start, end, tags } = suggestion;
  return { ...suggestion, id: newId(), proposed: { start, end, tags } };
}

/** Which fields the codebook asks beside which tag. */
const FIELDS_OF: Readonly<Record<Tag, readonly (keyof Fields)[]>> = {
  fact: ['basis', 'source'],
  quote: ['speakers', 'speakerKind'],
  opinion: ['holder'],
  statistic: ['value', 'unit', 'approximate'],
};

/** The proposal with other tags, and with the fields that these have. */
export function withTags(proposal: Proposal, tags: Tag[]): Proposal {
  const names: readonly string[] = tags.flatMap((tag) => FIELDS_OF[tag]);
  const fields = Object.fromEntries(Object.entries(proposal.fields).filter(([name]) => names.includes(name)));
  return { ...proposal, tags, fields };
}

export function proposedPassage({ proposed }: Proposal, { id, article, text }: Revision): ProposedPassage {
  return { article, revision: id, selectors: selectorsOf(text, proposed), tags: proposed.tags };
}

export function acceptanceOf(proposal: Proposal, revision: Revision): Acceptance {
  const { tags, fields, confidence } = proposal;
  const proposed = proposedPassage(proposal, revision);
  return { proposed, selectors: selectorsOf(revision.text, proposal), tags, fields, confidence };
}
