import { wordList } from './word-list.ts';

/** Their object is what somebody said: “she said”, “the report states”. */
const SPEECH_VERBS = wordList(`
  say says said saying tell tells told telling ask asks asked asking add adds added adding
  write writes wrote written writing reply replies replied replying answer answers answered answering
  state states stated stating explain explains explained explaining continue continues continued continuing
  note notes noted noting announce announces announced announcing declare declares declared declaring
  argue argues argued arguing claim claims claimed claiming insist insists insisted insisting
  warn warns warned warning admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging
  tweet tweets tweeted tweeting retweet retweeted post posts posted posting text texted
  read reads respond responds responded responding remark remarks remarked remarking
  comment comments commented commenting recall recalls recalled recalling recount recounts recounted recounting
  observe observes observed observing conclude concludes concluded concluding contend contends contended contending
  assert asserts asserted asserting allege alleges alleged alleging maintain maintains maintained maintaining
  suggest suggests suggested suggesting report reports reported reporting testify testifies testified testifying
  quip quips quipped quipping joke jokes joked joking shout shouts shouted shouting yell yells yelled yelling
  scream screams screamed screaming whisper whispers whispered whispering chant chants chanted chanting
  exclaim exclaims exclaimed cry cried crying plead pleads pleaded pleading beg begs begged begging
  urge urges urged urging promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging
  concede concedes conceded conceding confirm confirms confirmed confirming deny denies denied denying
  predict predicts predicted predicting emphasize emphasizes emphasized emphasizing emphasise emphasised emphasising
  stress stresses stressed stressing reiterate reiterates reiterated reiterating repeat repeats repeated repeating
  complain complains complained complaining lament laments lamented lamenting boast boasts boasted boasting
  counter counters countered countering retort retorts retorted rejoin interject interjected
  opine opines opined muse muses mused musing wonder wonders wondered wondering
  demand demands demanded demanding proclaim proclaims proclaimed proclaiming profess professed
  mutter muttered murmur murmured gush gushed rant ranted recite recited sing sang singing
  elaborate elaborated clarify clarified caution cautions cautioned cautioning advise advises advised advising
  propose proposes proposed proposing order ordered ordering instruct instructed instructing
  relate related reveal reveals revealed revealing disclose disclosed quote quotes quoted quoting
  conveyed convey conveys echo echoes echoed echoing joined chimed interrupt interrupted interjecting
  assure assures assured assuring narrate narrated went laud lauds lauded lauding
`);

/** Their subject is whoever spoke, but the words quoted may be any part of what follows. */
const CHARACTERISING_VERBS = wordList(`
  call calls called calling describe describes described describing labels labeled labelled labeling labelling
  dub dubs dubbed dubbing characterize characterizes characterized characterizing characterise characterised characterising
  accuse accuses accused accusing criticize criticizes criticized criticizing criticise criticised criticising
  slam slams slammed slamming blast blasts blasted blasting denounce denounces denounced denouncing
  condemn condemns condemned condemning praise praises praised praising hail hails hailed hailing
  dismiss dismisses dismissed dismissing mock mocks mocked mocking attack attacks attacked attacking
  decry decries decried decrying deride derides derided deriding blame blames blamed blaming
  refer refers referred referring speak speaks spoke speaking talk talks talked talking
  think thinks thought thinking believe believes believed believing feel feels felt feeling
  hope hopes hoped hoping fear fears feared fearing mean means meant meaning
  cite cites cited citing mention mentions mentioned mentioning express expresses expressed expressing
  agree agrees agreed agreeing disagree disagrees disagreed reject rejects rejected rejecting
  rip ripped trash trashed taunt taunts taunted taunting tout touts touted touting
  recommend recommends recommended recommending
  request requests requested requesting apologize apologized label apologise apologised thank thanked thanking invoke
  invoked compare compares compared comparing
  defend defends defended defending challenge challenges challenged object objects objected
  portray portrays portrayed portraying brand brands branded branding deem deems deemed
  voice voices voiced voicing offer offers offered issue issued
  find finds found rule ruled
  hear heard signal signaled signalled indicate indicates indicated indicating
  point points pointed pointing lash lashed lashing vent vented
  greet greeted swear swore sworn hint hinted highlight highlighted underline underlined
`);

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
