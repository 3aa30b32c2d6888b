import { browser } from 'wxt/browser';
import type { Id } from '../model/id.ts';
import type { Suggestion } from '../model/suggestion.ts';

/** What the reader made of a proposal before deciding on it. */
export type ProposalEdit = Pick<Suggestion, 'start' | 'end' | 'tags'>;

/** By what was proposed: its place and tags, since a proposal has no lasting id. */
export type ProposalEdits = Readonly<Record<string, ProposalEdit>>;

const EDITS = 'edits:';

/**
 * The edits to the proposals for a revision. Kept while the browser runs and never written to disk, so that closing the sidebar loses
 * no word that was trimmed.
 */
export async function proposalEdits(revision: Id): Promise<ProposalEdits> {
  const stored = await browser.storage.session.get(EDITS + revision);
  return (stored[EDITS + revision] as ProposalEdits | undefined) ?? {};
}

export async function keepProposalEdits(revision: Id, edits: ProposalEdits): Promise<void> {
  await browser.storage.session.set({ [EDITS + revision]: edits });
}
