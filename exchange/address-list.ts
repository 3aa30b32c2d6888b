import { plainAddress } from '../model/plain-address.ts';
import { WebAddress } from '../model/web-address.ts';

/** The addresses in a text that a person pasted or dropped. */
export interface AddressList {
  /** Without tracking parameters, each once, in their order. */
  addresses: string[];
  /** How often one came that stood before. */
  repeated: number;
  /** Lines with words, but without an address. */
  others: string[];
}

/** Ends where an address ends in running text, a table's cell or an attribute. */
const ADDRESS = /https?:\/\/[^\s"'<>|]+/giu;

/** Finds every http and https address in a list, a table, a page or a text; “example.org/a” without its scheme is none. */
export function readAddressList(text: string): AddressList {
  const found = new Set<string>();
  const others: string[] = [];
  let count = 0;
  for (const line of text.split(/\r?\n/u)) {
    const addresses = [...line.matchAll(ADDRESS)].flatMap(([written]) => addressIn(written));
    if (addresses.length === 0 && line.trim() !== '') others.push(line.trim());
    count += addresses.length;
    for (const address of addresses) found.add(address);
  }
  return { addresses: [...found], repeated: count - found.size, others };
}

/** A sentence's sign at the end is not the address's, nor is a bracket that was not opened in it. */
function addressIn(written: string): string[] {
  const trimmed = written.replace(/(?<![.,;:!?…])[.,;:!?…]+$/u, '');
  const address = trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
  const unescaped = address.replaceAll('&amp;', '&');
  return WebAddress.safeParse(unescaped).success ? [plainAddress(unescaped)] : [];
}
