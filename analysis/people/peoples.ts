import { wordList } from '../word-list.ts';

/** Countries, and their peoples, who in news act for them; but “Americans” mostly are people. */
const PEOPLES = `
  united states: american
  united kingdom: british briton
  england: english
  scotland: scottish
  wales: welsh
  ireland: irish
  france: french
  germany: german germans
  spain: spanish
  italy: italian italians
  russia: russian russians
  ukraine: ukrainian ukrainians
  china: chinese
  japan: japanese
  india: indian indians
  pakistan: pakistani pakistanis
  iran: iranian iranians
  iraq: iraqi iraqis
  israel: israeli israelis
  syria: syrian syrians
  turkey: turkish
  egypt: egyptian egyptians
  mexico: mexican mexicans
  canada: canadian canadians
  australia: australian australians
  afghanistan: afghan afghans
  cuba: cuban cubans
  brazil: brazilian brazilians
  poland: polish
  netherlands: dutch
  sweden: swedish
  norway: norwegian norwegians
  denmark: danish
  greece: greek greeks
  north korea: north~korean north~koreans
  south korea: south~korean south~koreans
  saudi arabia: saudi saudis
  yemen: yemeni yemenis
  libya: libyan libyans
  lebanon: lebanese
  venezuela: venezuelan venezuelans
  colombia: colombian colombians
  argentina: argentine
  vietnam: vietnamese
  taiwan: taiwanese
  nigeria: nigerian nigerians
  kenya: kenyan kenyans
  ethiopia: ethiopian ethiopians
  switzerland: swiss
  austria: austrian austrians
  hungary: hungarian hungarians
  portugal: portuguese
  finland: finnish
  belgium: belgian belgians
`;

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  PEOPLES.split('\n').flatMap((line) => {
    const [country = '', peoples = ''] = line.split(':').map((part) => part.trim());
    return [...wordList(peoples)].map((people) => [people.replace('~', ' '), country] as const);
  }),
);

/** Say before a noun whose it is, and name nobody: “a Republican sheriff”, “the northern shore”. */
const OF_NOBODY = wordList(`
  african asian arab catholic christian conservative democratic eastern european hispanic jewish labour latino liberal muslim
  northern palestinian republican southern western
`);

/** “Canada” of “Canadian”, in lower case; undefined for what is no country's. */
export function countryOf(people: string): string | undefined {
  return COUNTRY_OF.get(people);
}

export function namesNobody(adjective: string): boolean {
  return OF_NOBODY.has(adjective);
}
