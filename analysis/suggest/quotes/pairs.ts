import type { PlacedBlock } from '../../../model/article-text.ts';
import type { Stretch } from '../../stretch.ts';
import { type GuillemetWay, type QuoteMark, marksIn } from './marks.ts';
import { isSayingVerb } from '../../word-lists/speech-verbs.ts';

/** Words between marks, marks included; UTF-16 in the article's text. */
export interface MarkedWords extends Stretch {
  /** Which of the marks the page has: where one is missing, the end is the rules' guess. */
  marks: 'both' | 'no closing mark' | 'no opening mark';
  family: QuoteMark['family'];
}

/**
 * Everything that stands between quotation marks, in order and without overlap: of marks within marks the outer
 * ones. A quotation that goes on in the next block, which then begins with an opening mark, is one.
 */
export function markedWordsIn(blocks: readonly PlacedBlock[], way: GuillemetWay): MarkedWords[] {
  const pairing = new Pairing();
  const singles: MarkedWords[] = [];
  for (const block of blocks) {
    const marks = marksIn(block.text, way);
    pairing.read(
      block,
      marks.filter(({ family }) => family !== 'single'),
    );
    singles.push(
      ...singlePairs(
        block,
        marks.filter(({ family }) => family === 'single'),
      ),
    );
  }
  return withoutInner([...pairing.ended(), ...singles]);
}

/** Follows the marks through the blocks; what is open at the end of a block may go on in the next. */
class Pairing {
  readonly #found: MarkedWords[] = [];
  #open: { start: number; family: QuoteMark['family']; block: PlacedBlock } | null = null;
  /** Found once for a block: looked for again at each stray mark, a page of nothing but marks takes many seconds. */
  #sentenceEnds: Stretch[] = [];

  read(block: PlacedBlock, marks: readonly QuoteMark[]): void {
    this.#sentenceEnds = sentenceEndsIn(block.text);
    const goesOn = this.#open !== null && marks[0]?.start === 0 && marks[0].role !== 'closes';
    if (this.#open && !goesOn) this.#endWithoutMark(this.#open.block.end);
    if (this.#open) this.#open.block = block;
    for (const mark of goesOn ? marks.slice(1) : marks) this.#take(mark, block);
  }

  ended(): MarkedWords[] {
    if (this.#open) this.#endWithoutMark(this.#open.block.end);
    return this.#found;
  }

  #take(mark: QuoteMark, block: PlacedBlock): void {
    const start = block.start + mark.start;
    const end = block.start + mark.end;
    if (this.#open && this.#open.family !== mark.family) return;
    if (this.#open && mark.role !== 'opens') {
      this.#found.push({ start: this.#open.start, end, marks: 'both', family: mark.family });
      this.#open = null;
      return;
    }
    if (this.#open) this.#endWithoutMark(start);
    if (mark.role !== 'closes') this.#open = { start, family: mark.family, block };
    else this.#startWithoutMark(block, mark);
  }

  #endWithoutMark(limit: number): void {
    if (!this.#open) return;
    const { start, family, block } = this.#open;
    const from = Math.max(start, block.start);
    const said = block.text.slice(from - block.start, limit - block.start);
    const end = from + speechLength(said);
    if (end - start > 1) this.#found.push({ start, end, marks: 'no closing mark', family });
    this.#open = null;
  }

  #startWithoutMark(block: PlacedBlock, { start, end, family }: QuoteMark): void {
    const before = block.text.slice(0, start);
    // 5' 10": a measure, or a mark that strayed.
    if (/[\p{Nd}\s]$/u.test(before)) return;
    const last = this.#found.at(-1);
    const from = Math.max(0, (last?.end ?? 0) - block.start);
    const sentence = this.#sentenceEnds.findLast((stop) => stop.start >= from && stop.end < start)?.end ?? from;
    const gap = /^\s*/u.exec(before.slice(sentence))?.[0].length ?? 0;
    // Without a sentence between the last quotation and this mark it is a mark too many.
    if (start - sentence - gap < 3 || (from > 0 && sentence === from)) return;
    this.#found.push({ start: block.start + sentence + gap, end: block.start + end, marks: 'no opening mark', family });
  }
}

/** Full stops and the like with the space behind them; UTF-16 in the block's text. */
function sentenceEndsIn(text: string): Stretch[] {
  return Array.from(text.matchAll(/[.!?]["”’]?\s+(?=\S)/gu), ({ 0: found, index }) => {
    return { start: index, end: index + found.length };
  });
}

const ATTRIBUTION = /[,.!?]\s+(?:(?:\p{Lu}[\p{L}\p{M}.’'-]+\s){1,3}|(?:he|she|they|it)\s)?(\p{Ll}+)\b/gu;

/** How much of the words behind an opening mark is speech: up to “, she said”, else all. */
function speechLength(said: string): number {
  for (const { index, 1: verb = '', 0: found } of said.matchAll(ATTRIBUTION)) {
    const isInverted = !/^[,.!?]\s+\S+\s\S/u.test(found);
    if (isSayingVerb(verb) && (!isInverted || found.startsWith(','))) return index + 1;
  }
  return said.trimEnd().length;
}

/** Of single marks only what opens and closes within the block: half of them are apostrophes. */
function singlePairs(block: PlacedBlock, marks: readonly QuoteMark[]): MarkedWords[] {
  const found: MarkedWords[] = [];
  let end = 0;
  for (const [index, mark] of marks.entries()) {
    if (mark.start < end || mark.role !== 'opens') continue;
    const closing = closingOf(block.text, marks, index);
    if (!closing) continue;
    end = closing.end;
    found.push({ start: block.start + mark.start, end: block.start + end, marks: 'both', family: 'single' });
  }
  return found;
}

/**
 * Of the marks between an opening one and the next: the first that closes and is no plural's apostrophe (“the drivers’
 * money”), else the first that may be one.
 */
function closingOf(text: string, marks: readonly QuoteMark[], opening: number): QuoteMark | undefined {
  let doubtful: QuoteMark | undefined;
  for (let at = opening + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark || mark.role === 'opens') break;
    if (mark.role === 'closes' && !maybePlural(text, mark)) return mark;
    if (mark.role === 'closes') doubtful ??= mark;
  }
  return doubtful;
}

function maybePlural(text: string, { start, end }: QuoteMark): boolean {
  return text[start - 1] === 's' && !/^[.,;:!?)]|^$/u.test(text.slice(end, end + 1));
}

function withoutInner(found: readonly MarkedWords[]): MarkedWords[] {
  const kept: MarkedWords[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}
