/** What blank lines and bullets make of a plain text. */
export type TextBlock =
  | { kind: 'paragraph'; /** As they are to be set, one below the other. */ lines: readonly string[] }
  | { kind: 'list'; /** Without their bullets. */ items: readonly string[] };

/** A stretch of lines that belong together, with the bullet before the first. */
interface Stretch {
  bullet: string;
  lines: string[];
}

/** A bullet is followed by a space: "-5 degrees" has none. Longer dashes open speech in many languages, and stay. */
const BULLET = /^\s*([•‣◦▪●*-])\s+(?=\S)/u;
/** In UTF-16 units. Editors wrap lines at 65 to 80; shorter lines were broken on purpose, as in a table or an address. */
const WRAPPED_LINE = 60;

/** The paragraphs and lists of a text, in order: blank lines divide paragraphs, at least two bullets make a list. */
export function readTextBlocks(text: string): TextBlock[] {
  const paragraphs = text.replace(/\r\n?/gu, '\n').split(/\n\s*\n/u);
  return runsOf(paragraphs.flatMap(readStretches)).flatMap(blocksOf);
}

function readStretches(paragraph: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of paragraph.split('\n').filter((text) => /\S/u.test(text))) {
    const bullet = BULLET.exec(line)?.[1] ?? '';
    if (bullet || stretches.length === 0) stretches.push({ bullet, lines: [] });
    stretches.at(-1)?.lines.push(line.trim());
  }
  return stretches;
}

/** Neighbours with the same bullet, also across blank lines; a stretch without bullet stands alone. */
function runsOf(stretches: readonly Stretch[]): Stretch[][] {
  const runs: Stretch[][] = [];
  for (const stretch of stretches) {
    const before = runs.at(-1);
    if (stretch.bullet && before?.[0]?.bullet === stretch.bullet) before.push(stretch);
    else runs.push([stretch]);
  }
  return runs;
}

/** One line that begins with a bullet is a paragraph: a hyphen may stand for a dash, a star opens a note. */
function blocksOf(run: readonly Stretch[]): TextBlock[] {
  if (run.length < 2) return run.map(({ lines }) => ({ kind: 'paragraph', lines: unwrap(lines) }));
  return [{ kind: 'list', items: run.map(({ lines }) => lines.join(' ').replace(BULLET, '')) }];
}

function unwrap(lines: readonly string[]): string[] {
  const unwrapped: string[] = [];
  lines.forEach((line, index) => {
    const isWrapped = (lines[index - 1]?.length ?? 0) >= WRAPPED_LINE;
    if (isWrapped) unwrapped.push(`${unwrapped.pop() ?? ''} ${line}`);
    else unwrapped.push(line);
  });
  return unwrapped;
}
