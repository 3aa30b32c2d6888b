import { wordList } from '../../word-list.ts';

export const MONTHS = wordList(`
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** What time is measured in. */
export const TIME_UNITS = wordList(`
second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months quarter
quarters year years decade decades century centuries term terms season seasons semester semesters generation
generations
`);

/** What is weighed, poured and measured out: “an ounce” is as much one as “a month”. */
export const SIZE_UNITS = wordList(`
ounce ounces gram grams kilogram kilograms kilo kilos pound pounds ton tons tonne tonnes gallon gallons pint pints liter
liters litre litres barrel barrels bushel inch inches foot feet yard yards mile miles meter meters metre metres kilometer
kilometers kilometre kilometres acre acres hectare hectares degree degrees megawatt megawatts cup tablespoon teaspoon
`);

/** What a rate may be told per, beside time: “$4 a gallon”, “12 per person”. */
export const RATE_UNITS = wordList(`
person people head capita household family employee worker student pupil patient voter share gallon barrel bushel
ounce pound ton tonne kilo kilogram mile kilometer kilometre foot acre hectare unit vehicle car ticket game match
visit dose click piece apiece citizen resident inhabitant inhabitants residents child passenger seat vote shift
`);

/** Before a number: not exactly so many. Those of several words first. */
export const APPROXIMATORS = [
  'more than',
  'fewer than',
  'less than',
  'greater than',
  'no more than',
  'no fewer than',
  'no less than',
  'not more than',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'at least',
  'at most',
  'up to',
  'upwards of',
  'upward of',
  'close to',
  'well over',
  'just over',
  'just under',
  'slightly more than',
  'slightly less than',
  'something like',
  'in excess of',
  'an estimated',
  'the estimated',
  'some',
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'over',
  'under',
  'above',
  'below',
  'estimated',
  'exceeding',
  'circa',
  '~',
  '>',
  '<',
  'topped',
  'topping',
] as const;

/** Between a measure's name and its number. */
export const MEASURE_JOINTS = wordList('of averaging averaged above below exceeding at to totaling totalling worth by');

/** Nouns that name what a number measures and stand before it: “bail of $500”, “a margin of 5 points”. */
export const MEASURES = wordList(`
age ages amount amounts area average averages bail balance benefit benefits bill bills bond bonus budget budgets
capacity chance chances cost costs count debt debts deficit deficits density depth discount distance donation donations
dose drop duration earnings fall fee fees fine fines fund funds gain gains gap grant grants growth height income incomes
increase increases interest investment jump lead length level levels limit limits loan loans loss losses majority
majorities margin margins maximum median minimum net number numbers odds output pay payment payments payroll penalty
penalties pension pensions percentage period population power premium premiums price prices probability profit profits
quota radius range rate rates ratio reduction reward rise salary salaries sales saving savings score scores sentence
sentences settlement share shares size speed speeds spending stake subsidy subsidies sum sums surplus tally tax taxes
temperature temperatures term terms threshold toll total totals turnout value values volume vote votes wage wages weight
width wind winds worth revenue revenues contribution contributions award damages ransom cap ceiling floor
`);

/** Nouns of change and share that a percentage or a sum goes before without an article: “a 5 percent increase”. */
export const MEASURED_NOUNS = wordList(`
increase increases decrease rise drop decline fall jump cut cuts reduction raise hike growth gain loss chance stake
share majority margin approval discount tax rate interest surcharge tariff tariffs turnout support lead fine fines bill
budget deficit surplus debt fund bail bond grant loan settlement penalty bonus fee prize reward investment deal package
donation salary pension benefit price project program programme contract verdict award contribution contributions
`);

/** What may be told “in” after an amount: years in prison, $2 million in damages. */
export const IN_WHAT = wordList(`
prison jail custody detention solitary fines damages taxes tax benefits additional extra new annual revenue revenues
aid funding grants loans losses savings debt costs cash spending sales bail restitution wages profits income value
weight length size total diameter depth width height federal state public private contributions donations assets
property military foreign emergency relief compensation stock bonds fees interest penalties back unpaid
`);

/** With such a word in its sentence, “5-4” and “52 to 48” count votes or points. */
export const VOTING_WORDS = wordList(`
vote votes voted voting ruling ruled decision decided passed approved rejected defeated won lost beat majority margin led
split favor favour verdict defeat victory win loss score tally margins lead leads leading trails trailed opinion
advantage edge
`);

/** A number behind one of these only names, with a capital or without: line 5, page 12. */
export const THINGS_BY_NUMBER = wordList(`
section sections article articles amendment amendments chapter chapters title page pages room rooms route routes highway
interstate flight channel apartment suite gate grade grades proposition resolution docket exhibit paragraph clause
figure table item step phase stage version volume episode season ward district districts precinct precincts platform
track exit sec art pp fig zone tier psalm verse lot lane terminal cell bus
`);

/** The same, but only where it is written with a capital: Bill 12, Line 5. */
export const NAMED_BY_NUMBER = wordList(`
line level number measure prop question bill case count rule form part issue week day unit division group category type
class model area world act scene mile
`);

/** Words that a noun phrase cannot hold and the list of stop words lacks: verbs that often follow a quantity. */
export const COMMON_VERBS = wordList(`
set sets put puts post posted posts raise raises lower lowers lift lifts reduce reduces impose imposes seek seeks
says said say goes went go come comes came keep keeps kept showed shown make makes made take takes took taken give
gives gave given want wants seem seems remain remains remained become becomes became begin begins began think thinks
thought know knows knew believe believes see sees saw seen find finds found leave left lose loses lost win wins won
holds held die died dies live lived lives worked pay pays paid faces faced feared agree agreed supported oppose
opposed voted attend attended receive received oppose rose rise rises fell falls fall grew grows grow includes include
included including stood stands sit sat signed turned told tell tells asked ask asks used helped helps allow allowed
allows according compared killed wounded arrested alike involved depending starting beginning ending
`);

/** Plural without an s. */
export const IRREGULAR_PLURALS = wordList(`
people men women children police feet teeth mice geese cattle staff personnel troops crew media data criteria sheep fish
aircraft spacecraft youth dead wounded injured homeless unemployed uninsured poor wealthy faithful clergy congressmen
congresswomen policemen policewomen firemen businessmen countrymen servicemen salesmen fishermen spokesmen gunmen
lawmen workmen grandchildren alumni bacteria phenomena km mph kg lbs mm cm kw mw gw ft hp
`);

/** End in s, and are no plurals. */
export const SINGULARS_IN_S = wordList(`
is was has does this his its us as thus plus minus versus across business access process success congress less
always perhaps besides towards afterwards sometimes news series species politics physics economics crisis basis analysis
texas kansas massachusetts illinois arkansas
`);

/** End in -ly, and are nouns or adjectives. */
export const NO_ADVERBS = wordList(`
family supply assembly reply ally rally bully fly monopoly anomaly jelly belly daily weekly monthly quarterly yearly
hourly nightly elderly likely unlikely early friendly deadly costly lonely lively ugly holy orderly scholarly worldly
`);

/** Before “two”: the text points back at what it has named. */
export const POINTING = wordList('the these those both all any other either which');

/** Between “the” and a number: a stretch of time told by its length. */
export const STRETCH_WORDS = wordList(
  'next past last first final previous coming following preceding remaining recent additional',
);
