/**
 * Lines that sites set among an article's paragraphs and that are not its text, known by their words. English
 * mostly, with the commonest labels of other languages; what all letters of a line being a link tells needs no language.
 */

/** In UTF-16 units. Longer lines are paragraphs, whatever they begin with. */
const LONGEST = { label: 40, credit: 120, line: 300 };

const CORRECTION = /^(correction|clarification|editor[’']?s[’']? note|amendment)\b/iu;

const LINK_LABEL = new RegExp(
  `^(${[
    '(also |now )?(read|watch|listen|see|view)( (also|more|next|on|now|this|the))*',
    "(also|more|related|recommended|next|on|from|opinion|explainer|analysis|gallery|video|in pictures|don[’']?t miss)\\b.*",
    'à lire|lire( aussi| plus)?|mehr|lesen sie( auch| mehr)?|lees( ook| meer)|lea( también| más)|lee también|leia( também| mais)',
    'leggi( anche| di più)|läs (också|mer|även)|les også|læs også|czytaj (też|także|więcej)|читайте также|baca juga',
  ].join('|')})$`,
  'iu',
);
const PLAIN_LABEL =
  /^((also|read|see) (also|more|next|read)|related( (stories|story|articles?|links?|news))?)\s*[:|–—-]/iu;

/** Headings of boxes and the words on their buttons, as whole lines. */
const BOX_LINE = new RegExp(
  `^(${[
    'you (may|might) (also )?(like|be interested in)|(more|read more|latest|top|breaking) (from|in|on|about|news|stories|headlines|coverage)\\b.*',
    "(related|popular|trending|recommended|recent|latest|most (read|popular|viewed|shared|recent)|editors?[’']? picks?)( (\\p{L}+ ?){1,3})?",
    '(watch|play|listen|read|swipe|subscribe|sign (in|up)|log ?in|share|print|close|caption|menu|search|next|previous)( (now|more|next|this))?',
    'adverti[sz](ement|ing)|advert|ad|sponsored( content)?|promoted( content)?|skip to (main )?content|continue reading.*',
    '((post|leave|add|view|show|read) )?(a |all |\\d+ )?comments?|join the (conversation|discussion)|tell us what you think|key event',
  ].join('|')})[^\\p{L}]*$`,
  'iu',
);

const IMAGE_CREDIT = new RegExp(
  `^\\W*(${[
    '(image|photo|picture|photograph|video|illustration|graphic|credit)s?( credit)?s?( by)?\\s*[:©/]',
    '(image|photo|picture|slide) \\d+ ?(of|/)',
    // A part ends at its first sign: were it to hold some, a line of many would be divided in all ways there are.
    '([^.|/,•]{0,60}[|/,•])* ?(getty( images)?|afp|reuters|shutterstock|istock|ap photo|associated press|alamy|epa|file photo)( images)?',
  ].join('|')})`,
  'iu',
);
const CAPTION_END = /\((ap |file |image|photo|picture|courtesy)[^()]*(photo|image|credit|by|:|©|\/)[^()]*\)\W*$/iu;

const DATE_LINE =
  /^(.{0,60}\| ?)?(first |last )?(published|posted|updated|modified|created|publié|veröffentlicht|publicado|aktualisiert)\b.{0,40}(\d|ago\b)|^\W*\d+[- ]min(ute)?s?[- ]read\W*$/iu;
/** Any word may be the month: it tells by the numbers beside it, and needs no language. */
const DATE_ALONE =
  /^((\p{L}+day|\p{L}{3}),? )?(\d\d? \p{L}{3,9}|\p{L}{3,9}\.? \d\d?(th)?),? \d{4}(\W+(at )?\d\d?[:.]\d\d.{0,9})?$/u;
const ADDRESS_LINE = /^(https?:\/\/|www\.|\w+\.(com|org|net)\/|@)\S+$|^\S+@\S+\.\p{L}+$/iu;

const CALL =
  /^(for (more|the latest)|please |why not |want |to (get|receive|sign)|don[’']t forget to |do you (have|know)|have you|got a|are you|we want to hear|like this|love |enjoy|thank|let our|help us|plan your|check out|make sure|stay |keep up|never miss|listen|download|sign up|subscribe|follow|click|tap|join|get |find |visit |read |support|donate|share|email|contact|send|like us|by (signing|submitting|clicking|subscribing)|you can (also )?(follow|find|sign|unsubscribe)|(this (site|website|page|newsletter)|we) (is|uses?|may)\b)/iu;
const CALL_OBJECT =
  /\b(newsletters?|in-?box|e-?mails?|push|alerts?|notifications|apps?|facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|threads|google news|preferred source|podcasts?|sign(ing)? up|subscri(be|ption|ber)s?|cookies|recaptcha|privacy policy|terms of (use|service)|conversation|forums?|click here|our (team|newsroom|news team|news page|website)|news (tip|team|desk)|(a|your) (story|tip|friend|comment)|@\w+|weekday|every (day|morning|week)|this website)\b/iu;
const LEGAL =
  /^(©|copyright\b).{0,80}$|all rights reserved|requires javascript|(enable|disable) (javascript|cookies|your ad)/iu;

/** A line of the page, and which of its words are links to elsewhere. */
export interface Line {
  text: string;
  /** What of it is in no link. */
  unlinked: string;
}

/** Whether a line is a link to something else, with or without a label before it ("Read more: …"). */
export function isLinkLine({ text, unlinked }: Line): boolean {
  if (text.length > LONGEST.line) return false;
  const label = unlinked.replace(/[^\p{L}\p{N}]+$|^[^\p{L}\p{N}]+/gu, '');
  if (unlinked.length === text.length) return PLAIN_LABEL.test(text);
  if (label === '') return true;
  return (
    label.length <= LONGEST.label && text.startsWith(label) && (LINK_LABEL.test(label) || isShouted(label, unlinked))
  );
}

/** "BROSAK: …": in a language that nobody listed here, capitals and a sign behind them still say label. */
function isShouted(label: string, unlinked: string): boolean {
  return /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(label) && /[:|»>→]\s*$/u.test(unlinked);
}

/** Whether a line is furniture by its words. Notes that correct the article are the article's. */
export function isFurnitureLine({ text }: Line): boolean {
  if (text.length > LONGEST.line || CORRECTION.test(text)) return false;
  const isLabel = text.length <= LONGEST.label && BOX_LINE.test(text);
  const isCredit = DATE_LINE.test(text) || isImageCredit(text) || ADDRESS_LINE.test(text);
  if (isLabel || (isCredit && text.length <= LONGEST.credit)) return true;
  return LEGAL.test(text) || (CALL.test(text) && CALL_OBJECT.test(text) && !isSpeech(text));
}

/** Nothing but a day with its year, and perhaps the time: "13 March 2026, 07:42 UTC". */
export function isDateAlone(text: string): boolean {
  return DATE_ALONE.test(text);
}

/** A picture's words by how they end: "(AP Photo/…)". Captions stand outside of figures on many sites. */
export function isCaptionLine(text: string): boolean {
  return text.length <= LONGEST.line && CAPTION_END.test(text);
}

function isImageCredit(text: string): boolean {
  return IMAGE_CREDIT.test(text) && !/[.!?]["”’]?$/u.test(text);
}

/** "Get your news on Facebook," she said: somebody's words are never the outlet's call to its readers. */
function isSpeech(text: string): boolean {
  return /["“”„«»]/u.test(text);
}
