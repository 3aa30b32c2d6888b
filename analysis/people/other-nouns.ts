import { wordList } from '../word-list.ts';

/** In lower case, within a description: “the agency”. */
export const ORGANISATION_NOUNS = wordList(`
  academy administration agency airline alliance army association authority bank board brand brewery broadcaster
  bureau business cabinet campaign centre center charity chamber church city club coalition college commission
  committee company congregation congress consortium cooperative corporation council county court delegation
  department developer district division embassy family federation firm force foundation fund government group guild
  hospital initiative institute institution jury league legislature library lobby magazine ministry monarchy mosque
  movement museum nation network newspaper nonprofit office opposition organisation organization outlet owner panel
  paper parish parliament partnership party police practice prosecution publication publisher regime regulator
  retailer school senate service site society startup station state store studio supplier syndicate task-force
  taskforce team town tribunal troupe union university utility village watchdog website airport defence defense side
  country plant chain conglomerate carrier dealership daily tabloid weekly think-tank tank powerhouse giant behemoth
  heavyweight automaker carmaker chipmaker drugmaker insurer lender nation
`);

/** Bodies of one kind: “the two states”. */
export const ORGANISATION_PLURALS = wordList(`
  agencies associations authorities bodies businesses charities churches cities clubs colleges companies corporations
  councils counties countries courts departments firms foundations governments groups hospitals institutions libraries
  municipalities nations neighborhoods newspapers nonprofits organisations organizations parties retailers schools
  states teams towns unions universities villages
`);

/** Of them, those that are verbs too. */
export const PLURALS_OR_VERBS = wordList('states schools houses');

/** With a capital letter, they make a name an organisation's. */
export const ORGANISATION_NAMES = wordList(`
  academy administration agency airlines airways alliance army association associates authority bank board
  broadcasting brothers bureau cabinet campaign capital center centre chamber church city club coalition college
  commission committee communications company congress conference consortium cooperative corporation corp council
  court co data defense defence democrats department district division embassy enterprises entertainment exchange
  federation fellowship force foundation front fund gazette globe government group guardian guild healthcare herald
  holdings hospital house inc industries initiative institute institution international journal labs laboratories
  league legislature library ltd llc llp magazine media ministry mirror monitor motors movement museum nations navy
  network networks news observer office organization organisation parenthood parliament partners party pentagon police
  post press project projects prosecutor publishing records register research review school schools senate service
  services society star state street studios sun supreme system systems team technologies telegraph television times tribune
  trust tv union university voice watch weekly works radio today watchdog lawyers teachers workers officers
  republicans pac aclu security treasury fbi cia reserve assembly commons lords tribunal vatican kremlin
  aerospace aviation breweries consulting electronics ferries foods freight haulage hotels insurance logistics petroleum
  pharmaceuticals properties railroad railway railways realty resorts semiconductors shipping software solutions stores
  supermarkets ventures
`);

/** What speaks without a mouth. */
export const DOCUMENT_NOUNS = wordList(`
  affidavit agreement amendment announcement analysis article audit ad advert advertisement assessment bill blog brief
  briefing bulletin caption chapter charter circular clause code column commentary complaint constitution contract
  dossier document documents draft editorial email e-mail emails essay filing filings finding findings guidance
  guideline guidelines headline history indictment injunction invoice lawsuit law leaflet letter manifesto manual memo
  memorandum memoir message motion note notice obituary op-ed opinion order paper petition plan platform poll polls
  post posts posting press-release proclamation proposal protocol questionnaire readout record records release report
  reports resolution review rule ruling script sign song statement statements statute study studies suit survey
  surveys testimony text texts transcript transcripts treaty tweet tweets verdict video voicemail warrant website will
  brochure flier flyer placard poster banner advisory regulation regulations policy newsletter magazine book bible
  quran mailer disclaimer
`);

/** Places and peoples, which speak as bodies: “Nebraska and Oklahoma said”. */
export const PLACES = wordList(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas
  utah vermont virginia washington wisconsin wyoming america britain england scotland wales ireland france germany
  spain italy russia ukraine china japan india pakistan iran iraq israel syria turkey egypt libya lebanon jordan
  australia canada brazil argentina cuba venezuela colombia europe asia africa london paris berlin brussels moscow
  beijing tokyo chicago boston houston dallas philadelphia phoenix denver seattle detroit atlanta miami baltimore
  cleveland orlando brooklyn manhattan u.s u.k us uk eu afghanistan kabul yemen korea taiwan vietnam poland hungary
  greece sweden norway denmark finland belgium netherlands austria switzerland portugal nigeria kenya ethiopia somalia
  sudan haiti hollywood american british english scottish welsh irish french german spanish italian russian ukrainian
  chinese japanese indian pakistani iranian iraqi israeli syrian turkish egyptian mexican canadian australian european
  african asian latino hispanic republican republicans democrat democrats democratic conservative liberal labour gop
  muslim muslims christian christians jewish jews catholic catholics black white native americans palestinian
  palestinians saudi arab north south east west northern southern eastern western new los san saint united states
  kingdom angeles francisco
`);
