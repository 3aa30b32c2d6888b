import { wordList } from '../word-list.ts';

/** Begin a description. */
export const DETERMINERS = wordList(`
  a an the this that these those one two three four five six seven eight nine ten another some several many most both
  other few his her their its our my your no any every each all more
`);
export const INDEFINITE = wordList(
  'a an one two three four five six seven another some several many most few other no any every each all more',
);

/** Begin another phrase, wherever they stand. */
export const ARTICLES = wordList('a an the this that these those his her their its our my your');

/** End the words before a noun: what follows belongs to another part of the sentence. */
export const BREAKS = wordList(`
  of in on at by for from with without within about against between into through during before after since until over
  under to and or but nor so yet if because although though while when where who whom whose which what why how that
  than as is are was were be been being am has have had do does did can could will would shall should may might must
  he she it they we i you him them us me not also only just never ever there here then said says say told tells asked
  asks wrote writes added adds called calls made makes took gave got went came according including like amid despite
  near across along around per via upon toward towards
`);

/** Nouns for people that more often qualify another noun: “the general election”. */
export const ADJECTIVAL = wordList(
  'general major conservative liberal executive representative independent minor professional chief patient',
);

/** May stand before a plural without any article: “local officials said”. */
export const QUALIFIERS = wordList(`
  local federal state senior top former leading other some many most several government police law military legal
  medical political public school city county business industry conservative liberal progressive religious civil human
  gay young old older elderly american british european foreign international national election campaign intelligence
  security health union angry worried concerned undecided independent key major black white female male two three four
  five dozens hundreds thousands criminal defense defence immigration enforcement environmental women rights trade
  court administration opposition gun
`);
