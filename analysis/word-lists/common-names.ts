import { wordList } from '../word-list.ts';

/**
 * Names that turn up in news of any subject, and so say little about which: places, institutions and people known
 * the world over, the peoples called after places, and given names that thousands bear. Single words, as texts are
 * compared by. Written for this project from general knowledge; no text was counted.
 */
export const COMMON_NAMES = wordList(`
afghanistan afghan america american argentina australia australian austria belgium brazil brazilian britain british briton
canada canadian chile china chinese colombia congo cuba cuban denmark dutch egypt egyptian england english europe european
finland france french germany german greece greek haiti hungary india indian indonesia indonesian iran iranian iraq iraqi
ireland irish israel israeli italy italian japan japanese jordan kenya korea korean kuwait lebanon libya libyan malaysia
mexico mexican netherlands nigeria norway pakistan pakistani palestine palestinian peru philippines poland polish portugal
qatar romania russia russian saudi scotland scottish serbia singapore somalia spain spanish sudan sweden swedish swiss
switzerland syria syrian taiwan thailand thai tunisia turkey turkish ukraine ukrainian vatican venezuela vietnam wales
welsh yemen zealand arab arabia arabian muslim islam islamic christian catholic jewish jew hindu latino hispanic soviet
africa african asia asian atlantic pacific caribbean mediterranean arctic antarctica gulf
alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida georgia
hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
missouri montana nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
wisconsin wyoming columbia ontario quebec
amsterdam atlanta baghdad baltimore bangkok barcelona beijing berlin boston brussels cairo chicago cleveland dallas delhi
denver detroit dubai dublin geneva hollywood houston istanbul jerusalem kabul las vegas london los angeles madrid miami
milan minneapolis montreal moscow mumbai munich orleans oxford paris philadelphia phoenix pittsburgh pyongyang rome
sacramento san francisco diego santa seattle seoul shanghai sydney tehran tel aviv tokyo toronto vancouver vienna
washington manhattan brooklyn york d.c dc l.a la
congress senate pentagon capitol kremlin parliament supreme gop republican democrat democratic conservative
labour tory liberal un u.n nato eu fbi cia nsa irs nasa imf who fda epa doj dhs ice nypd lapd homeland medicare medicaid
olympic olympics nobel oscar christmas easter thanksgiving halloween ramadan
ap reuters afp bloomberg associated cnn bbc nbc cbs abc fox msnbc npr guardian telegraph usa huffington huffpost politico
facebook google twitter youtube instagram internet wikipedia
apple microsoft amazon
bush clinton obama biden trump reagan carter nixon kennedy lincoln pence cheney putin merkel blair cameron thatcher
johnson netanyahu hillary barack
adam alan albert alex alexander alice amy andrea andrew andy angela ann anna anne anthony antonio arthur barbara ben
benjamin betty bill billy bob bobby brandon brian bruce bryan carl carlos carol caroline catherine charles charlie
charlotte chris christina christine christopher cindy craig cynthia dan daniel dave david dean deborah dennis diana diane
don donald donna doug douglas dylan ed eddie edward elizabeth ellen emily emma eric ethan eva evan frank fred gary
george gerald glenn gordon grace greg gregory harold harry heather helen henry howard ian jack jackie jacob james jamie
jan jane janet jason jay jean jeff jeffrey jennifer jeremy jerry jesse jessica jim jimmy joan joe joel john johnny jon
jonathan jordan jorge jose joseph josh joshua juan judy julia julie justin karen kate katherine kathleen kathy keith
kelly ken kenneth kevin kim kyle larry laura lauren lawrence lee leon lewis linda lisa louis lucy luis luke margaret maria
marie mario mark martha martin mary matt matthew max megan melissa michael michelle miguel mike mohammed muhammad ahmed ali
nancy natalie nathan neil nicholas nick nicole noah oliver olivia oscar pamela patricia patrick paul pedro peter phil
philip rachel ralph ray raymond rebecca richard rick robert roger ron ronald rose roy russell ruth ryan sam samantha
samuel sandra sara sarah scott sean sharon simon sophie stephanie stephen steve steven stuart sue susan ted teresa terry
thomas tim timothy todd tom tommy tony tracy tyler victor victoria vincent walter wayne wendy will william
smith jones williams brown davis miller wilson moore taylor anderson thomas jackson white harris martin thompson garcia
martinez robinson clark rodriguez lewis walker hall allen young hernandez king wright lopez hill green adams baker
gonzalez nelson mitchell perez roberts turner phillips campbell parker evans edwards collins
`);
