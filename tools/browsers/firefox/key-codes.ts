/** The keys that write nothing, by `KeyboardEvent.key`, in the code points that WebDriver gives them (W3C WebDriver, 17.4.2). */
const KEY_CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** @throws {Error} for a key that is neither in the list above nor a single character. */
export function keyCode(key: string): string {
  const code = KEY_CODES[key] ?? key;
  if ([...code].length !== 1) throw new Error(`There is no key “${key}” in tools/browsers/firefox/key-codes.ts.`);
  return code;
}
