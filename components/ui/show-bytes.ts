const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** A size as file managers give it, in steps of 1000: "412 kB", "3.2 MB". */
export function showBytes(bytes: number): string {
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = size < 10 && unit > 0 ? 1 : 0;
  return `${size.toLocaleString('en-GB', { maximumFractionDigits: digits })} ${UNITS[unit]}`;
}
