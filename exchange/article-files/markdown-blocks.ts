import { foldWhiteSpace, type Block } from '../../model/article-text.ts';

/**
 * The blocks of a Markdown text: headings, lists, quotations, table rows and paragraphs, without their marks. What
 * Markdown has beside text (pictures, code fences' marks, rules, comments, HTML tags) is left out.
 */
export function markdownBlocks(text: string): Block[] {
  const plain = text.replaceAll(/<!--[\s\S]*?-->/gu, '').replaceAll(/\r\n?/gu, '\n');
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
  const blocks: Block[] = [];
  for (const written of paragraph.split('\n')) {
    const line = readLine(written);
    const before = blocks.at(-1);
    const follows = line?.goesOn && before && (before.kind === line.kind || line.kind === 'paragraph');
    if (follows) before.text = foldWhiteSpace(`${before.text} ${line.text}`);
    else if (line) blocks.push({ kind: line.kind, text: line.text });
  }
  return blocks;
}

function readLine(written: string): Line | null {
  const line = written.trim();
  if (/^(`{3,}|~{3,}|([-*_] *){3,}$|[|:\s-]+$)/u.test(line)) return null;
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/u.exec(line);
  if (heading) {
    const kind = heading[1] === '#' ? 'headline' : 'subheading';
    return { kind, text: withoutMarks(heading[2] ?? ''), goesOn: false };
  }
  const item = /^(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/u.exec(line);
  if (item) return { kind: 'list item', text: withoutMarks(item[1] ?? ''), goesOn: false };
  if (line.startsWith('>')) {
    return { kind: 'quotation', text: withoutMarks(line.replace(/^(>\s*)+/u, '')), goesOn: true };
  }
  if (/^\|.*\|$/u.test(line)) {
    return { kind: 'table row', text: withoutMarks(line.replaceAll('|', ' ')), goesOn: false };
  }
  return { kind: 'paragraph', text: withoutMarks(line), goesOn: true };
}

function withoutMarks(text: string): string {
  const plain = text
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replaceAll(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/gu, '$1')
    .replaceAll(/<(https?:[^>\s]+)>/gu, '$1')
    .replaceAll(/<\/?[a-z][^>]*>/giu, '')
    .replaceAll(/(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replaceAll(/`([^`]+)`/gu, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!>|~])/gu, '$1');
  return foldWhiteSpace(plain);
}
