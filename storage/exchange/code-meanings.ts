import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { latestVersion } from '../../model/latest-version.ts';
import type { Code } from '../../model/code.ts';
import { database } from '../database.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';

const KEY = 'code-meanings';
const Meanings = z.record(z.string(), z.nullable(z.string()));
export type Meanings = z.infer<typeof Meanings>;

/** What a person once said that codes of files stand for, by the code's name: it is not asked again. */
export async function rememberedMeanings(): Promise<Meanings> {
  const stored = await browser.storage.local.get(KEY);
  return Meanings.safeParse(stored[KEY]).data ?? {};
}

export async function rememberMeanings(meanings: Meanings): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await rememberedMeanings()), ...meanings } });
}

/** The codes of the reader's own codebook. */
export async function ownCodes(): Promise<Code[]> {
  return reading(async () => {
    const personal = await findPersonalSet();
    const codebook = personal && (await database.codebooks.get(personal.set.codebook));
    return codebook ? latestVersion(codebook).codes : [];
  });
}
