import { wordList } from '../word-list.ts';

export const FEMALE_TITLES = wordList(
  'mrs ms miss lady dame queen princess duchess baroness sister congresswoman councilwoman chairwoman spokeswoman',
);
export const MALE_TITLES = wordList(
  'mr sir lord king prince duke baron brother father congressman councilman chairman spokesman pope',
);

/** Stand before a name, with a capital letter; without full stop, in lower case. */
export const TITLES = wordList(`
  mr mrs ms mx miss dr prof professor sir lady dame lord king queen prince princess pope president vice-president
  ex-president chairman chairwoman chairperson chair chancellor premier governor gov govs governors lieutenant senator
  senators sen sens representative representatives rep reps congressman congresswoman delegate del assemblyman
  assemblywoman assemblymember councilman councilwoman councillor councilor councilmember cllr alderman ald mayor
  commissioner secretary minister ambassador speaker leader whip majority minority attorney general solicitor ag judge
  justice magistrate sheriff chief officer detective sergeant sgt deputy captain capt lt colonel col major maj gen
  admiral adm corporal cpl private trooper inspector superintendent supt constable marshal agent director ceo cfo coo
  executive founder co-founder coach reverend rev father sister brother bishop archbishop cardinal imam rabbi pastor
  deacon dean principal provost spokesman spokeswoman spokesperson candidate nominee treasurer comptroller controller
  clerk warden ranger nurse doctor author host anchor reporter columnist first acting former interim assistant
  associate senior under prime foreign interior defense defence finance police district state city county
`);
