type Fail = (reason: string) => never;

const NAME = /^[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*/u;

/** A tag's name and attributes, from what stands between its brackets. */
export function attributesIn(content: string, fail: Fail): { name: string; attributes: Map<string, string> } {
  const name = NAME.exec(content)?.[0] ?? fail('a tag has no name.');
  const attributes = new Map<string, string>();
  let rest = content.slice(name.length);
  while (rest.trim() !== '') {
    const written =
      /^\s+([^\s=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/u.exec(rest) ??
      fail(`the attributes of “${name.slice(0, 60)}” cannot be read.`);
    const [all, key = '', double, single] = written;
    if (attributes.has(key)) fail(`the attribute “${key.slice(0, 60)}” stands twice.`);
    // Line ends and tabs that are not escaped count as spaces (XML 1.0, 3.3.3).
    attributes.set(key, unescaped((double ?? single ?? '').replaceAll(/[\t\n\r]/gu, ' '), fail));
    rest = rest.slice(all.length);
  }
  return { name, attributes };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text without its escapes; line ends are LF (XML 1.0, 2.11). */
export function unescaped(text: string, fail: Fail): string {
  // oxlint-disable-next-line no-control-regex -- XML 1.0, 2.2: these are no characters of a document.
  if (/[\0-\u{8}\v\f\u{E}-\u{1F}\u{FFFE}\u{FFFF}]/u.test(text)) fail('it has control characters, which XML has not.');
  const plain = text.replaceAll(/\r\n?/gu, '\n');
  if (!plain.includes('&')) return plain;
  return plain.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,20}));|&/giu,
    (all, hex?: string, decimal?: string, entity?: string) => {
      if (entity !== undefined) return ENTITIES[entity] ?? fail(`the entity “&${entity};” is not known.`);
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isCharacter = all !== '&' && code <= 0x10ffff && isAllowed(code);
      return isCharacter ? String.fromCodePoint(code) : fail(`“${all}” stands for no character.`);
    },
  );
}

/** XML 1.0, 2.2 */
function isAllowed(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff)
  );
}
