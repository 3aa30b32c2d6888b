/** The most frequent words of languages in which news is written, by their BCP 47 tags. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that for is was on with as by at it from are be this have has had not but were which who will',
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an er hat aus bei sind wird',
  fr: 'le la les de des du et en un une que qui dans pour pas sur au par est plus ce il avec sont ont aux cette mais',
  es: 'el la los las de del y en que un una por con para se su al lo no es más como pero sus ha son fue este',
  it: 'il la lo gli le di del della dei e in che un una per con non è si da al sono ha come nel più anche alla',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door maar naar uit heeft worden',
  pt: 'o a os as de do da dos das e em que um uma para com não por no na se mais como foi ao são sua mas',
  sv: 'och att det som en på är av för den med till inte har de om ett var från men sig vid han kan nu ska',
  da: 'og at det som en på er af for den med til ikke har de om et var fra men sig ved han kan nu skal der blev',
  nb: 'og å det som en på er av for den med til ikke har de om et var fra men seg ved han kan nå skal ble',
  pl: 'w i na z się nie do to że jest o jak po przez od za dla ale są był oraz przy tym jego ma która',
};
