import type { AwaitedPassage, AwaitedText } from '../../model/awaited-text.ts';
import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { awaitedFor, settleAwaited } from '../../storage/awaited-texts.ts';
import { rememberFilled } from '../../storage/exchange/filled-passages.ts';
import { keepImported } from '../../storage/exchange/keep-imported.ts';
import { articleAtHand, type ArticleAtHand } from '../../storage/exchange/texts-at-hand.ts';
import { keepFilled } from '../../storage/withheld-passages.ts';
import { lookIn } from './import/place-texts.ts';
import { wordsFound } from './import/words-found.ts';

/** Passages that waited for a page, once it was read. */
export interface FilledIn {
  kept: number;
  /** Those that are not in its text: they wait on, for another version of it. */
  left: number;
}

/** Brings in what waited for an article that was just read. */
export async function fillAwaited(article: Article): Promise<FilledIn> {
  const filled = { kept: 0, left: 0 };
  for (const awaited of await awaitedFor(article)) {
    const atHand = await articleAtHand({ ...awaited.article, address: article.canonicalUrl }, null);
    if (!atHand) continue;
    const { kept, left } = await fillIn(awaited, atHand);
    filled.kept += kept;
    filled.left += left;
  }
  return filled;
}

async function fillIn(awaited: AwaitedText, atHand: ArticleAtHand): Promise<FilledIn> {
  const { article, revision, salt, passages } = awaited;
  const text = { article, revision, file: null, text: null, passages: passages.map(({ passage }) => passage) };
  const { here, placed, left } = await lookIn(text, atHand, salt);
  const missing = new Set(left);
  const found = passages.filter(({ passage }) => !missing.has(passage));
  const standing = new Map(
    found.flatMap((one, index): [AwaitedPassage, AwaitedPassage][] => {
      const passage = placed[index];
      return passage ? [[{ ...one, passage }, one]] : [];
    }),
  );
  const kept = here ? await keptIn(here, standing, awaited) : 0;
  const others = await wordsFound(awaited, atHand);
  const filled = await keepFilled(awaited, others);
  await settleAwaited(awaited, atHand.article.id, found);
  const unfound = (awaited.withheld?.annotations.length ?? 0) - others.length;
  return { kept: kept + filled, left: passages.length - found.length + unfound };
}

/** @param standing passages as they stand in the text, each with what waited. */
async function keptIn(
  { article, revision }: { article: Id; revision: Id },
  standing: ReadonlyMap<AwaitedPassage, AwaitedPassage>,
  { id, source }: AwaitedText,
): Promise<number> {
  const { kept, from } = await keepImported(article, revision, [...standing.keys()], source);
  const waited = from.flatMap((one) => standing.get(one) ?? []);
  await rememberFilled(id, kept, waited);
  return kept.length;
}
