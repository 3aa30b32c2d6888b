import type { Fields } from '../../../model/annotation.ts';
import type { PlacedBlock } from '../../../model/article-text.ts';
import { peopleIn } from '../../people/people.ts';
import type { Actor } from '../../people/actor.ts';
import { sentencesOf } from '../../sentences.ts';
import { type Stretch, touched } from '../../stretch.ts';
import { type Attribution, attributionIn } from './attribution.ts';
import { isIntroduced } from './unmarked-blocks.ts';
import { FrameReader } from './frame.ts';
import type { FoundQuote } from './quotes.ts';
import type { SuggestibleArticle } from '../suggestible.ts';
import { sentenceSubject } from './verb-subject.ts';

export type SpeakerKind = NonNullable<Fields['speakerKind']>;

/** Who says a quotation, as far as the rules can tell. */
export interface FoundSpeaker {
  /** The fullest names that the article has for them; several where they speak together. */
  names: readonly string[];
  kind: SpeakerKind;
  /** 0 to 1. */
  confidence: number;
  /** In words that a reader understands. */
  reason: string;
}

/**
 * The speaker of each quotation of an English article, null where none is found: first by the quotation's own
 * sentence, then from what was said before it in its paragraph, behind it, and in the paragraph before.
 * @param quotes in order, without overlap.
 */
export function speakersOf(
  { text, blocks }: Pick<SuggestibleArticle, 'text' | 'blocks'>,
  quotes: readonly FoundQuote[],
): (FoundSpeaker | null)[] {
  const { mentions } = peopleIn(text, blocks, quotes);
  const sentences = sentencesOf(text, 'en');
  const outside = mentions.filter(({ isQuoted }) => !isQuoted);
  const search = new SpeakerSearch(text, blocks, quotes, new FrameReader(text, sentences, quotes, outside));
  return search.run();
}

/** How many quotations back a statement's maker is looked for. */
const STATEMENT_REACH = 4;

const LONGEST_SIGNATURE = 80;

class SpeakerSearch {
  readonly #text: string;
  readonly #blocks: readonly PlacedBlock[];
  readonly #quotes: readonly FoundQuote[];
  readonly #reader: FrameReader;
  readonly #found: (Attribution | null)[] = [];

  constructor(text: string, blocks: readonly PlacedBlock[], quotes: readonly FoundQuote[], reader: FrameReader) {
    this.#text = text;
    this.#blocks = blocks;
    this.#quotes = quotes;
    this.#reader = reader;
  }

  run(): (FoundSpeaker | null)[] {
    const own = this.#quotes.map((quote) => attributionIn(this.#reader.frameOf(quote)));
    for (const [index, attribution] of own.entries()) {
      this.#found.push(attribution ? this.#ofStatement(attribution, index) : this.#inherited(index, own));
    }
    return this.#found.map((attribution) => attribution && foundSpeaker(attribution));
  }

  /** “the statement read”: whoever was said to have made it. */
  #ofStatement(attribution: Attribution, index: number): Attribution {
    const [document] = attribution.speakers;
    if (!document || !/\bstatement$/u.test(document.actor.name)) return attribution;
    for (let at = index - 1; at >= Math.max(0, index - STATEMENT_REACH); at -= 1) {
      const { before, behind } = this.#reader.frameOf(this.#quotes[at] ?? document);
      const around = this.#text.slice(before.start, before.end) + this.#text.slice(behind.start, behind.end);
      const owner = this.#found[at];
      if (owner && /\bstatement\b/u.test(around)) return inherited(owner, 'whoever made the statement', 0.8);
    }
    return attribution;
  }

  /** Who spoke before or behind it, in its paragraph and then in the one before. */
  #inherited(index: number, own: readonly (Attribution | null)[]): Attribution | null {
    const quote = this.#quotes[index];
    const block = quote && this.#blockOf(quote);
    if (!quote || !block) return null;
    const before = this.#quotes[index - 1];
    const earlier = this.#found[index - 1];
    if (before && earlier && before.start >= block.start) {
      return inherited(earlier, 'the speaker of the words before', 0.85);
    }
    return (
      this.#signature(quote, block) ??
      this.#subjectOfSentence(quote) ??
      this.#spokeBefore(block.start, quote.start, 'the speaker earlier in the paragraph', 0.55) ??
      this.#behind(index, own, block) ??
      this.#inBlockBefore(index, block)
    );
  }

  /** “— Ana Brock” at the block's end, or alone in the next. */
  #signature(quote: Stretch, block: PlacedBlock): Attribution | null {
    const next = this.#blocks[this.#blocks.indexOf(block) + 1];
    const place = this.#text.slice(quote.end, block.end).trim() === '' ? next : { start: quote.end, end: block.end };
    if (!place || place.end - place.start > LONGEST_SIGNATURE) return null;
    const dash = /^\s*[-–—]\s*/u.exec(this.#text.slice(place.start, place.end));
    const [signer] = dash ? this.#reader.mentionsIn(place) : [];
    const isFirst = signer && dash && signer.start <= place.start + dash[0].length;
    return isFirst ? { speakers: [signer], reason: 'a signature below', confidence: 0.9 } : null;
  }

  #behind(index: number, own: readonly (Attribution | null)[], block: Stretch): Attribution | null {
    const next = this.#quotes[index + 1];
    const later = own[index + 1];
    return next && later && next.start < block.end ? inherited(later, 'the speaker of the words behind', 0.65) : null;
  }

  #inBlockBefore(index: number, block: PlacedBlock): Attribution | null {
    const before = this.#blocks[this.#blocks.indexOf(block) - 1];
    if (!before || before.kind === 'headline' || block.kind === 'headline') return null;
    const last = this.#quotes[index - 1];
    const earlier = this.#found[index - 1];
    const spoke = this.#spokeBefore(before.start, before.end, 'the speaker of the paragraph before', 0.5);
    if (isIntroduced(before) && spoke) return spoke;
    if (last && earlier && last.end > before.start) {
      return inherited(earlier, 'the speaker of the paragraph before', 0.5);
    }
    return spoke;
  }

  /** Who last was said to speak in a stretch, outside quotations. */
  #spokeBefore(start: number, end: number, reason: string, confidence: number): Attribution | null {
    const last = this.#reader.sentenceAt(Math.max(start, end - 1));
    for (let at = last; at >= 0; at -= 1) {
      const sentence = this.#reader.sentence(at);
      if (!sentence || sentence.end <= start) break;
      const attribution = attributionIn(
        this.#reader.frameBefore({ start: sentence.start, end: Math.min(sentence.end, end) }),
      );
      if (attribution) return inherited(attribution, reason, confidence);
    }
    return null;
  }

  /** A fragment within a sentence that has no verb of speech: whoever the sentence is about. */
  #subjectOfSentence(quote: Stretch): Attribution | null {
    const { before, mentions } = this.#reader.frameOf(quote);
    const mine = mentions.filter(({ end }) => end <= before.end);
    const subject = before.end - before.start > 12 ? sentenceSubject(this.#text, mine, before.start) : undefined;
    return subject ? { speakers: [subject], reason: 'the subject of the sentence', confidence: 0.5 } : null;
  }

  #blockOf({ start, end }: Stretch): PlacedBlock | undefined {
    return this.#blocks[touched(this.#blocks, { start, end }).start];
  }
}

function inherited({ speakers, confidence }: Attribution, reason: string, most: number): Attribution {
  return { speakers, reason, confidence: Math.min(confidence, most) };
}

function foundSpeaker({ speakers, reason, confidence }: Attribution): FoundSpeaker | null {
  const heard = speakers.filter(({ actor, form }) => form !== 'pronoun' || actor.kind !== 'unknown' || actor.isNamed);
  const [first] = heard;
  if (!first) return null;
  return {
    names: [...new Set(heard.map(({ actor }) => actor.name))],
    kind: kindOf(first.actor),
    confidence,
    reason: first.form === 'pronoun' ? `${reason}; the pronoun is taken for ${first.actor.name}` : reason,
  };
}

function kindOf({ kind, isNamed, words }: Actor): SpeakerKind {
  if (kind === 'organisation' || kind === 'place') return 'organisation';
  if (kind === 'document') return 'document';
  if (kind === 'unknown' && words.length > 1) return 'organisation';
  return isNamed ? 'named person' : 'unnamed person';
}
