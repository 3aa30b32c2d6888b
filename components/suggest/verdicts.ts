import type { Tag } from '../../model/tag.ts';
import { TAG_LABELS } from '../ui/TagName.tsx';
import type { Proposal } from './proposal.ts';

/** "quote", "3 quotes"; of passages with several tags, the one by which they were chosen. */
export function countOfTag(count: number, tag: Tag): string {
  return count === 1 ? `1 ${tag}` : `${count} ${tag}s`;
}

/** "Quote + opinion accepted." or, for many of a kind, "8 quotes accepted." */
export function saysAccepted(proposals: readonly Proposal[], kind?: Tag): string {
  const [first] = proposals;
  if (kind) return `${countOfTag(proposals.length, kind)} accepted.`;
  return first ? `${namesOf(first)} accepted.` : '';
}

export function saysRejected(proposal: Proposal): string {
  return `${namesOf(proposal)} rejected.`;
}

function namesOf({ tags }: Proposal): string {
  const [first, ...others] = tags.map((tag) => TAG_LABELS[tag]);
  return [first, ...others.map((name) => name.toLowerCase())].join(' + ');
}
