import { wordList } from '../word-list.ts';

/**
 * What stands directly behind a noun without belonging to it, where no ending tells: verbs of an irregular past and
 * adverbs. “The court upheld”, “the city today”; not “the court order”, “the city budget”.
 */
export const BEHIND_NOUNS = wordList(`
  beat became began bent bet bit blew bore bought bound broke brought built burnt burst caught chose clung cost crept cut
  dealt did drew drove dug fed fell felt fled flew forbade forgot fought found froze gave got grew had heard held hit hurt
  kept knew laid lay leapt led left lent let lit lost made met paid put quit ran rang rose said sang sank sat saw sent
  set shed shone shot shook shrank shut slid slept sold sought spent split spoke spread sprang stole stood stuck struck
  swept swore swung taught tore told took threw thought undertook understood upheld went withdrew won wore wound wrote
  oversaw withheld overturned outlawed
  agree argue arrive become believe bring come deliver deserve die exist expect get give go happen have hear keep know lie
  live lose make mean need pay receive remain say see seem seek send stay strand suffer take think try understand wait
  want win
  again ago ahead alike almost alone already also altogether always anyway apart aside away back below besides beyond
  concerned down either else enough even forward further hence here herself himself instead involved itself last late
  later least less longer meanwhile more most myself nearby next nonetheless now off often once otherwise ourselves out
  overnight perhaps quite rather right since so sometimes soon still such themselves there therefore though thus today
  together tomorrow tonight too twice up very well worldwide yesterday yet
  able unable due worth aware likely unlikely responsible available free ready willing open closed
  except amid among opposite throughout behind beneath beside outside inside unlike whether
`);
