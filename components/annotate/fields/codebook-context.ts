import { createContext, useContext } from 'react';
import type { Codebook } from '../../../model/codebook.ts';

/** Those of the shown article's passages: the one that they are coded by first, then others that they have codes of. */
export const CodebookContext = createContext<readonly Codebook[]>([]);

export function useCodebooks(): readonly Codebook[] {
  return useContext(CodebookContext);
}
