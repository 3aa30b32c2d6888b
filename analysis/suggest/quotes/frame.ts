import type { Mention } from '../../people/actor.ts';
import { type Stretch, touched } from '../../stretch.ts';
import { namesSpeech } from '../../word-lists/speech-verbs.ts';

/** A verb or noun of speech outside quotations; UTF-16 in the text. */
export interface Cue extends Stretch {
  word: string;
}

/** What a quotation's own sentence says around it, other quotations left out. */
export interface QuoteFrame {
  text: string;
  /** From the sentence's beginning to the quotation. */
  before: Stretch;
  /** From the quotation to the sentence's end, or to the next quotation. */
  behind: Stretch;
  /** Mentions in the sentence outside quotations, in order. */
  mentions: readonly Mention[];
  /** Cues in the sentence outside quotations, in order. */
  cues: readonly Cue[];
}

/** No sentence that a person reads is longer; a page's table without a full stop is. UTF-16. */
const FARTHEST = 1000;

/** Reads the frames of a text's quotations. */
export class FrameReader {
  readonly #text: string;
  readonly #sentences: readonly Stretch[];
  readonly #quotes: readonly Stretch[];
  readonly #mentions: readonly Mention[];

  /** @param mentions those outside quotations, in order. */
  constructor(text: string, sentences: readonly Stretch[], quotes: readonly Stretch[], mentions: readonly Mention[]) {
    this.#text = text;
    this.#sentences = sentences;
    this.#quotes = quotes;
    this.#mentions = mentions;
  }

  frameOf(quote: Stretch): QuoteFrame {
    const { start, end } = touched(this.#sentences, quote);
    const from = this.#sentences[start]?.start ?? quote.start;
    const to = Math.max(this.#sentences[end - 1]?.end ?? quote.end, quote.end);
    const next = this.#quotes[touched(this.#quotes, { start: quote.end, end: this.#text.length }).start]?.start ?? to;
    return this.#frame({ start: from, end: quote.start }, { start: quote.end, end: Math.min(to, next) });
  }

  /** The frame of words that would stand at `end`, behind the part of their sentence that begins at `start`. */
  frameBefore({ start, end }: Stretch): QuoteFrame {
    return this.#frame({ start, end }, { start: end, end });
  }

  #frame(before: Stretch, behind: Stretch): QuoteFrame {
    const nearBefore = { start: Math.max(before.start, before.end - FARTHEST), end: before.end };
    const nearBehind = { start: behind.start, end: Math.min(behind.end, behind.start + FARTHEST) };
    const parts = [nearBefore, nearBehind];
    return {
      text: this.#text,
      before: nearBefore,
      behind: nearBehind,
      mentions: parts.flatMap((part) => this.mentionsIn(part)),
      cues: parts.flatMap((part) => this.#cuesIn(part)),
    };
  }

  mentionsIn({ start, end }: Stretch): Mention[] {
    const from = firstFrom(this.#mentions, start);
    const found: Mention[] = [];
    for (let at = from; at < this.#mentions.length; at += 1) {
      const mention = this.#mentions[at];
      if (!mention || mention.start >= end) break;
      if (mention.end <= end) found.push(mention);
    }
    return found;
  }

  #cuesIn({ start, end }: Stretch): Cue[] {
    const cues: Cue[] = [];
    for (const { 0: found, index } of this.#text.slice(start, end).matchAll(/\p{L}[\p{L}-]*/gu)) {
      const at = start + index;
      const word = found.toLowerCase();
      if (namesSpeech(word) && !this.#isQuoted(at)) cues.push({ start: at, end: at + found.length, word });
    }
    return cues;
  }

  /** The sentence that holds an offset, as an index. */
  sentenceAt(offset: number): number {
    return touched(this.#sentences, { start: offset, end: offset + 1 }).start;
  }

  sentence(index: number): Stretch | undefined {
    return this.#sentences[index];
  }

  #isQuoted(offset: number): boolean {
    const { start, end } = touched(this.#quotes, { start: offset, end: offset + 1 });
    return start < end;
  }
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) >= start) high = middle;
    else low = middle + 1;
  }
  return low;
}
