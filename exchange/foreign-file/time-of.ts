/** A moment of a file, ISO 8601, in milliseconds since 1970; null where it is none. One without a zone is taken as UTC, on whatever computer it is read. */
export function timeOf(written: unknown): number | null {
  if (typeof written !== 'string') return null;
  const isZoneless = written.includes('T') && !/(Z|[+-]\d\d:?\d\d)$/u.test(written);
  const time = Date.parse(isZoneless ? `${written}Z` : written);
  return time >= 0 ? time : null;
}
