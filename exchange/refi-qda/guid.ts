import { derivedId } from '../../model/derived-id.ts';

const GUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/iu;

/** What REFI-QDA knows a thing by: its own UUID, else one made of its name. */
export function guidOf(id: string): string {
  return GUID.exec(id)?.[1] ?? derivedId(id);
}

/** A GUID as it is compared: programs write it in capitals, in braces, or neither. */
export function readGuid(written: string | undefined): string | null {
  return written === undefined ? null : (GUID.exec(written)?.[1]?.toLowerCase() ?? null);
}
