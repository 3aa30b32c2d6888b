import { wordList } from '../word-list.ts';

/**
 * The words of English that carry the grammar and not the matter: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, and the adverbs that go with anything. Written for this project. In lower case, with straight
 * apostrophes; contractions are listed whole, as `Intl.Segmenter` leaves them.
 */
const STOP_WORDS = wordList(`
a an the
i me my mine myself we us our ours ourselves you your yours yourself yourselves
he him his himself she her hers herself it its itself they them their theirs themselves one ones oneself
this that these those who whom whose which what whoever whomever whatever whichever
someone somebody something anyone anybody anything everyone everybody everything nobody nothing none no-one
other others another each every either neither both all any some such same own few fewer fewest many much more most
less least several enough lot lots
and or but nor so yet if then else than as because since until till while whilst although though unless whereas
whether once when whenever where wherever why how however therefore thus hence
about above across after against along alongside amid among amongst around at before behind below beneath beside
besides between beyond by despite down during except for from in inside into like near of off on onto out outside
over past per plus regarding through throughout to toward towards under underneath unlike up upon versus via with
within without
be am is are was were been being have has had having do does did doing done can could may might must shall should
will would ought cannot let lets get gets got getting gotten
let not no never ever always often sometimes also too very just only even still already again almost quite rather really
perhaps maybe indeed instead otherwise anyway meanwhile moreover furthermore nevertheless nonetheless
here there now today yesterday tomorrow tonight ago later soon away back together apart forward else
yes oh well ok okay etc
aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't shan't shouldn't
wasn't weren't won't wouldn't ain't
i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll
they're they've they'd they'll that's that'd that'll there's there'd there'll here's what's what'd what'll who's who'd
who'll where's when's why's how's let's
`);

/** @param word in lower case; either apostrophe will do. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.includes('’') ? word.replaceAll('’', "'") : word);
}
