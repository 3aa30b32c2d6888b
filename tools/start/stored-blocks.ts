import { BLOCK_KINDS, type Block } from '../../model/article-text.ts';
import type { DrivenPage } from '../browsers/driven-page.ts';
import type { Reader } from '../reader/reader.ts';

interface StoredText {
  blocks: Block[];
  /** BCP 47; empty where the page names none. */
  language: string;
}

/** The article that was read last, as Parallax keeps it: looked up in the workspace, whose tab is closed again. */
export async function storedBlocks(reader: Reader, sidebar: DrivenPage): Promise<StoredText> {
  // Asked first: with the workspace in front, the sidebar shows no article.
  const headline = await sidebar.evaluate<string>(() => document.querySelector('.article-headline')?.textContent ?? '');
  const workspace = await reader.openWorkspace(sidebar, '.sidebar-top .link');
  await workspace.waitFor(`“${headline}” in the library`, openArticle, headline);
  const stored = await workspace.waitFor('the stored text', readStored);
  await workspace.close();
  const blocks = stored.blocks.flatMap(([name, text]) => {
    const kind = BLOCK_KINDS.find((candidate) => candidate === name);
    return kind && text ? [{ kind, text }] : [];
  });
  return { blocks, language: stored.language };
}

function openArticle(headline: string): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('a.library-name[href^="#/article/"]')];
  const link = links.find(({ textContent }) => textContent === headline);
  link?.click();
  return link !== undefined;
}

function readStored(): { blocks: [string, string][]; language: string } | null {
  const text = document.querySelector<HTMLElement>('.stored-text');
  if (!text) return null;
  const blocks = [...text.querySelectorAll<HTMLElement>('[data-block]')];
  return {
    blocks: blocks.map((block) => [block.dataset['block'] ?? '', block.textContent ?? '']),
    language: text.lang,
  };
}
