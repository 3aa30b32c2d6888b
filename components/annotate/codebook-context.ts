import { createContext, useContext } from 'react';
import type { Codebook } from '../../model/codebook.ts';

/** The codebook by which the passages below are coded; null where there is none to choose from. */
export const CodebookContext = createContext<Codebook | null>(null);

export function useCodebook(): Codebook | null {
  return useContext(CodebookContext);
}
