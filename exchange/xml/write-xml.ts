/** Characters that XML 1.0 cannot hold at all, halves of characters among them; they become U+FFFD. */
// oxlint-disable-next-line no-control-regex -- XML 1.0, 2.2 names them.
const FORBIDDEN = /[\0-\u{8}\v\f\u{E}-\u{1F}\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The same text without them. */
export function allowedInXml(text: string): string {
  return text.replaceAll(FORBIDDEN, '\u{FFFD}');
}

/** Text between tags. A line feed stays one. */
export function xmlText(text: string): string {
  return allowedInXml(text).replaceAll(/[&<>\r]/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** An opening tag, or an empty one where `end` is `/>`. Attributes without a value are left out. */
export function xmlTag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  end: '>' | '/>' = '>',
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null) return [];
    const escaped = allowedInXml(String(value)).replaceAll(/[&<>"\t\n\r]/gu, (sign) => ESCAPES[sign] ?? sign);
    return [` ${key}="${escaped}"`];
  });
  return `<${name}${written.join('')}${end}`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
