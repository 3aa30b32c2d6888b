import type { Block } from '../../model/article-text.ts';
import { withoutComments, withoutInlineMarks } from './inline-marks.ts';

/**
 * The blocks of a Markdown text: headings, lists, quotations, table rows and paragraphs, without their marks. What
 * Markdown has beside text (pictures, code fences' marks, rules, comments, HTML tags) is left out.
 */
export function markdownBlocks(text: string): Block[] {
  const plain = withoutComments(text).replaceAll(/\r\n?/gu, '\n');
  // An underlined heading is the same as one with marks before it.
  const headings = plain
    .replaceAll(/^(\S.*)\n=+[ \t]*$/gmu, '\n# $1\n')
    .replaceAll(/^(\S.*)\n-{2,}[ \t]*$/gmu, '\n## $1\n');
  return headings
    .split(/\n\s*\n/u)
    .flatMap(blocksIn)
    .filter((block) => block.text !== '');
}

interface Line {
  kind: Block['kind'];
  text: string;
  /** Whether it may go on the line before. */
  goesOn: boolean;
}

function blocksIn(paragraph: string): Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  for (const written of paragraph.split('\n')) {
    const line = readLine(written);
    const before = blocks.at(-1);
    const follows = line?.goesOn && before && (before.kind === line.kind || line.kind === 'paragraph');
    if (follows) before.lines.push(line.text);
    else if (line) blocks.push({ kind: line.kind, lines: [line.text] });
  }
  return blocks.map(({ kind, lines }) => ({ kind, text: lines.filter(Boolean).join(' ') }));
}

function readLine(written: string): Line | null {
  const line = written.trim();
  if (/^(`{3,}|~{3,}|([-*_] *){3,}$|[|:\s-]+$)/u.test(line)) return null;
  const heading = /^(#{1,6})\s+(.*)$/su.exec(line);
  if (heading) {
    const kind = heading[1] === '#' ? 'headline' : 'subheading';
    return { kind, text: withoutInlineMarks((heading[2] ?? '').replace(/(?<=\s)#+$/u, '')), goesOn: false };
  }
  const item = /^(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/su.exec(line);
  if (item) return { kind: 'list item', text: withoutInlineMarks(item[1] ?? ''), goesOn: false };
  if (line.startsWith('>')) {
    return { kind: 'quotation', text: withoutInlineMarks(line.replace(/^(>\s*)+/u, '')), goesOn: true };
  }
  if (/^\|.*\|$/u.test(line)) {
    return { kind: 'table row', text: withoutInlineMarks(line.replaceAll('|', ' ')), goesOn: false };
  }
  return { kind: 'paragraph', text: withoutInlineMarks(line), goesOn: true };
}
