import { v5 } from 'uuid';
import type { Id } from './id.ts';

/** Our own namespace of names (RFC 9562, 5.5): a number that nobody else uses. */
const NAMES = '5b0d9a62-3c55-4c0e-9f0a-6f2f6b1d7a11';

/** A UUID for what has none of its own: always the same for the same name. */
export function derivedId(name: string): Id {
  return v5(name, NAMES);
}
