import { wordList } from '../word-list.ts';

/** Stand before a name or another word, and never end a sentence. Without their last full stop, in lower case. */
export const BEFORE_A_NAME = wordList(`
  mr mrs ms mx dr prof gov govs sen sens rep reps rev hon lt col gen capt cpt sgt ssgt maj cpl pvt pfc cmdr cdr adm
  supt det
  insp messrs mme mlle msgr pres amb atty ald asst assoc dist brig cllr fr v vs cf e.g i.e viz approx al ca mt ft
  st ste
`);

/** Stand before a number: with one behind them they end no sentence. */
export const BEFORE_A_NUMBER = wordList(`
  no nos art arts sec sect fig figs p pp vol vols ch chap para pt ver ed eq tel ext
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** End a sentence unless what follows belongs to the time. */
export const TIMES_AND_REST = wordList('a.m p.m etc b.c a.d b.c.e c.e');

/** May stand anywhere: they end a sentence only before a word that opens one. */
export const ANYWHERE = wordList(`
  inc co corp ltd llc plc bros jr sr esq ph.d m.d d.d.s b.a m.a ave blvd rd hwy pkwy sq dept univ assn bldg
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo ont que alta
  est hr hrs min mins ft lb lbs oz mph
`);

/** Opens a sentence far more often than it stands within a name. */
export const OPENERS = wordList(`
  the a an this that these those he she it they we i you there here his her their its our my your
  in on at by for from with without within after before during since while when where why how what who whom whose
  which
  but and or nor so yet if although though because as once until unless however meanwhile then still also not no
  some many most several one two three another other others both each every all any under over about against among
  according asked earlier later last now today yesterday tomorrow to despite instead moreover furthermore
  officials police lawyers critics supporters opponents prosecutors authorities
  already perhaps indeed maybe well yes hours days weeks months years again afterward afterwards besides otherwise
  nobody everybody somebody everyone someone anyone nothing something everything neither either like just only even
  he's she's it's they're we're i'm i've we've that's there's let's don't
`);

/** Follow a time of day: “9 p.m. Eastern”. */
export const AFTER_A_TIME = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest
  eastern central mountain pacific local
`);
