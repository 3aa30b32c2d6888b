import { wordList } from '../word-list.ts';

/** With a capital letter, they make a name a place's: “Harbour Bridge”, “Dominican Republic”. */
export const PLACE_NOUNS = wordList(`
  republic county island islands peninsula province territory district village township borough parish
  river lake bay gulf strait sea ocean creek canyon valley mountain mountains mount hill hills desert forest coast beach
  street avenue road boulevard lane highway freeway interstate route square plaza park garden gardens cemetery
  bridge tunnel harbor harbour port pier dock airport station terminal border
  quay wharf jetty marina weir lock canal dam reservoir landing crossing junction roundabout steps
  stadium arena tower towers building hall palace castle cathedral mall plant prison jail
  city town heights springs falls rapids
`);

/** Begin the name of a place. */
export const BEFORE_PLACES = wordList('st saint mount mt fort port lake cape el san santa los las puerto costa sierra');

/** A name that closes with such a word is nobody's: “Removal Proceedings”, “Customs Enforcement”. */
const OF_THINGS =
  /(?:[ts]ions?|ments?|ness|ships?|ings|ities|ances?|ences?|isms?|ology|status|act|amendment|program|programme|day|week|month|year|war|case|cases|prize|award|awards|cup|games|festival|series)$/u;

/** “Clarence”, “Spence” */
const SURNAMES = wordList(
  'clarence florence lawrence terrence spence torrance vance nance chance hastings jennings cummings rawlings billings hutchings clement lament vincent constance prudence',
);

export function isOfThings(word: string): boolean {
  return OF_THINGS.test(word) && !SURNAMES.has(word);
}
