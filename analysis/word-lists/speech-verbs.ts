import { verbForms } from '../suggest/statements/words/word-forms.ts';
import { wordList } from '../word-list.ts';

/*
 * Verbs of saying and thinking, in base forms; irregular forms stand behind: `tell=told`. Each stands in one list, by two things:
 * what it says of quoted words beside it (they are what somebody said, or any part of what the verb says of them), and
 * how it takes a clause (bare, “she said it was late”; behind it, “it was late, she added”; with “that”; not at all).
 */

const SAID_BARE = `
  say=said tell=told argue insist claim allege warn contend maintain assert declare concede admit acknowledge predict
  conclude opine quip=quipped
`;
const SAID_BEHIND = `
  add explain reply respond note report write=wrote=written tweet announce recall observe remark continue joke
  complain lament testify caution reiterate state
`;
const SAID_THAT = `
  confirm reveal suggest disclose propose deny advise repeat vow promise counter emphasise emphasize assure muse
  retort stress boast post rejoin pledge elaborate clarify
`;
const SAID = `
  ask answer retweet text read=read comment recount shout yell scream whisper chant exclaim cry plead beg urge
  interject wonder demand proclaim profess mutter murmur gush rant recite order instruct relate quote convey echo
  interrupt narrate laud sing=sang
`;

const CHARACTERISED_BARE = `
  think=thought believe fear hope feel=felt
`;
const CHARACTERISED_THAT = `
  find=found indicate mention agree rule point signal=signaled=signalled hear=heard hint swear=swore=sworn underline
  highlight
`;
const CHARACTERISED = `
  call describe label=labeled=labelled dub characterize characterise accuse criticize criticise slam blast denounce
  condemn praise hail dismiss mock attack decry deride blame refer speak=spoke=spoken talk mean=meant cite express
  disagree reject rip trash taunt tout recommend request apologize apologise thank invoke compare defend challenge
  object portray brand deem voice offer=offered issue lash vent greet
`;

/** Of these quoted words are hardly ever the object. */
const UNQUOTED_BARE = `
  reckon assume speculate insinuate
`;
const UNQUOTED_BEHIND = `
  estimate
`;
const UNQUOTED_THAT = `
  show=showed=shown project forecast charge decide determine know=knew=known reason learn notice realise realize
  recognise recognize see=saw=seen hold=held imply calculate demonstrate doubt dispute guarantee inform
  understand=understood remind remember threaten underscore worry suspect confide conjecture stipulate specify protest
`;

/** They need no “that”: “she said it was late”. */
export const SAYING_VERBS = formsOf(SAID_BARE, CHARACTERISED_BARE, UNQUOTED_BARE);

/** They need it, or stand behind what is said: “it was late, she added”. Alone they tell of a deed. */
export const ADDING_VERBS = formsOf(SAID_BEHIND, UNQUOTED_BEHIND);

/** They report with “that” only. */
export const SAYING_THAT_VERBS = formsOf(SAID_THAT, CHARACTERISED_THAT, UNQUOTED_THAT);

/** Their object is what somebody said: “she said”, “the report states”; and what stands for it: “she went”, “he joined in”. */
const SPEECH_VERBS = new Set([...formsOf(SAID_BARE, SAID_BEHIND, SAID_THAT, SAID), 'went', 'joined', 'chimed']);

/** Their subject is whoever spoke, but the words quoted may be any part of what follows. */
const CHARACTERISING_VERBS = formsOf(CHARACTERISED_BARE, CHARACTERISED_THAT, CHARACTERISED);

function formsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(verbForms));
}

/** Stand beside a quote in the place of a verb. */
const ATTRIBUTING_WORDS = wordList(`
  according statement statements interview remarks letter email e-mail tweet memo memorandum speech testimony
  lawsuit suit complaint filing affidavit report op-ed editorial press transcript words message quote quoted
`);

const SPEECH_NOUNS_BEFORE_A_BLOCK =
  'statement|letter|email|e-mail|tweet|post|message|memo|transcript|excerpt|speech|testimony|text|note|passage|filing|words|reply|response|caption|introduction|following';

/** Announces words as verbatim: “She continued:”, “The statement read in full:”. */
export const INTRODUCES_WORDS = new RegExp(
  String.raw`\b(?:said|says|wrote|writes|continued|continues|added|adds|reads?|states?|stated|told|tells|tweeted|posted|replied|replies|responded|responds|reported|reports|explained|explains|concluded|concludes|declared|declares|argued|argues|announced|${SPEECH_NOUNS_BEFORE_A_BLOCK})\b(?!.*\b(?:ways|reasons|steps|categories|questions)\b)[^.!?]*:\s*$`,
  'iu',
);

/** Whether the words somebody wrote around a quote name an act of speech or a text. */
export function namesSpeech(word: string): boolean {
  return SPEECH_VERBS.has(word) || CHARACTERISING_VERBS.has(word) || ATTRIBUTING_WORDS.has(word);
}

/** Whether the object of the verb is what somebody said. */
export function isSayingVerb(word: string): boolean {
  return SPEECH_VERBS.has(word);
}
