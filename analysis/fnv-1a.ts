/** A text as a number of 32 bits, by FNV-1a over its UTF-16 units. Other texts have the same by chance: what must be right is looked up behind it. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
