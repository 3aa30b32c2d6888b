import { wordList } from '../word-list.ts';

/**
 * The words that news in English uses whatever it is about, in two bands, by their base forms; word-rarity.ts folds
 * endings. Written for this project from general knowledge of the language: no text was counted. A fixed list makes a
 * word weigh the same in a library of three articles and of thousands, so that one threshold serves both.
 */
export const VERY_COMMON_WORDS = wordList(`
say tell ask speak talk call add note state claim report announce accord statement spokesman spokeswoman spokesperson
interview comment quote news reporter journalist newspaper press media story article post write read know think
believe feel see look watch hear show find seem appear become come go leave arrive return bring take give put keep
hold make use need want try help work play run move turn start begin stop end continue stay remain live die happen
change include involve follow lead meet open close set sit stand lie fall rise grow pay buy sell cost spend lose win
send receive offer provide allow expect hope plan decide agree accept refuse mean understand remember consider
suggest create build cut raise increase reach pass serve join support face carry cause name
said told spoke spoken knew known thought believed felt saw seen heard shown came went gone left brought took taken gave
given kept held made found ran began begun ended lay lain fell fallen rose risen grew grown paid bought sold lost won sent
meant understood built led met sat stood died
year month week day hour minute second time moment date night morning afternoon evening weekend
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
zero two three four five six seven eight nine ten hundred thousand million billion dozen half percent number
first last next early late recent recently previous former current new old young good bad great big large small
little long short high low right wrong left best better worst worse main major important different able likely possible
public national local international general special certain clear true full whole real sure free close far
people person man woman child boy girl men women children family friend father mother son daughter brother sister
wife husband parent member group team leader head chief president official officer government country nation state
city town county street house home school place area part side way point case fact issue problem question answer
reason result thing kind sort type form line level order power world life death name word idea
company business office service system program programme policy law court police force information
mr mrs ms dr miss sir lady
american america united states us u.s u.k uk
nearly approximately especially particularly simply actually probably finally eventually immediately quickly
currently previously originally least mostly largely
`);

export const COMMON_WORDS = wordList(`
abandon ability abroad absence absolute absolutely abuse academic accident accompany account accurate accuse achieve
acknowledge acquire act action active activist activity actor actual address adequate administration administrator
admit adopt adult advance advantage adviser advisor advice advise advocate affair affect afford afraid age agency
agenda agent aggressive agreement ahead aid aim air aircraft airline airport alarm album alert alive alleged
allegation allege alliance ally alone alternative amazing ambition amendment amount analysis analyst anger angry
animal anniversary annual anonymous anticipate apartment apologize apology apparent apparently appeal appearance
application apply appoint appointment appreciate approach appropriate approval approve area argue argument arm armed
army arrange arrangement arrest arrival art aside asset assault assembly assert assess assign assist assistance
assistant associate association assume assumption attach attack attempt attend attention attitude attorney attract
attribute audience author authority automatic available average avoid await award aware awareness
background bail balance ball ban band bank bar bare barely base basic basis battle beach bear beat beautiful bed behalf
behavior behaviour belief belong benefit bid bill bind birth birthday bit black blame blast block blog blood blow blue
board boat body bomb bond book boost border boss bottom bound box brain branch brand break breath bridge brief
briefing briefly bright broad broadcast budget burden burn bus busy button
cabinet calm camera camp campaign candidate capable capacity capital captain capture car card care career careful
cash cast catch category celebrate celebration cell center central centre century ceremony chain chair chairman
challenge chamber champion championship chance channel chapter character characterize charge charity chart chase
cheap check choice choose church circle circumstance cite citizen civil civilian clash class classic clean clearly
client climate climb clinic clock club coach coalition coast code cold collapse colleague collect collection college
color colour column combat combination combine comfort command commander commission commissioner commit commitment
committee common communicate communication community compare comparison compete competition complain complaint complete
completely complex component compound compromise computer concede concentrate concept concern concert conclude
conclusion condition conduct conference confidence confident confirm conflict confront confrontation congress
congressional congressman connect connection consequence conservative considerable consistent constant
constitution constitutional construction consumer contact contain contemporary content contest context contract
contrast contribute contribution control controversial controversy convention conversation convict conviction
convince cool cooperate cooperation cope copy core corner corporate corporation correct correspondent council
counsel count counter couple courage course cover coverage crash crazy creation credit crew crime criminal crisis
criterion critic critical criticism criticize cross crowd crucial cry cultural culture curious custody custom customer
cycle damage dance danger dangerous dark data database daily dead deadline deadly deal dear debate debt decade decision
declare decline deep deeply defeat defend defendant defense defence deficit define definitely degree delay deliver
delivery demand democracy democrat democratic demonstrate demonstration deny department depart departure depend deploy
deputy describe deserve design desire desk desperate destroy destruction detail detailed detain determine develop
development device dialogue difference difficult difficulty dinner diplomat diplomatic direct direction directly
director dirty disagree disappear disappoint disaster discipline discover discovery discuss discussion disease
dismiss display dispute distance distribute district divide division doctor document documents dollar domestic door
doubt draft drama dramatic draw dream dress drink drive driver drop drug dry due duty
eager earn earth ease easily east eastern easy eat economic economy edge edit edition editor editorial education
effect effective effectively efficient effort elect election electronic element eliminate email e-mail emerge emergency
emotion emotional emphasis emphasize employ employee employer employment empty encounter encourage enemy energy
enforce enforcement engage engineer enjoy enormous ensure enter enterprise entertainment entire entirely entrance
entry environment equal equally equipment equivalent era error escape essential essentially establish estate estimate
ethnic evaluate even event evidence evil exact exactly examination examine example exceed excellent exception
exchange excite exclude exclusive excuse execute execution executive exercise exist existence existing exit expand
expansion expensive experience experiment expert explain explanation explode explore export expose express
expression extend extension extensive extent extra extraordinary extreme extremely eye
facility factor factory fail failure fair faith false familiar famous fan fashion fast fate fault favor favorite favour
favourite fear feature federal federation fee feed fellow fellow female field fierce fight figure file film final
finance financial finger finish fire firm fit fix flag flat flight float floor flow fly focus folk food foot football
foreign forget formal formally formation former formula forth fortune forum foundation founder frame framework
freedom freeze frequent frequently fresh front fuel fully fun function fund fundamental funding funeral funny future
gain game gap garden gas gather gay gear gender generally generate generation gentle gentleman giant gift glad glass
global goal god gold golden goods govern governor grab grade grand grandfather grandmother grant grass green ground
growth guarantee guard guess guest guide guilty gun guy
habit hair hall hand handle hang happy hard hardly harm hat hate health healthy hearing heart heat heavy heavily height
hell hence hero hide highlight highly hill historic historical history hit hole holiday holy homeland honest honor
honour hopeful horse hospital host hostile hot hotel household housing huge human humanitarian hundred hunt hurt
ideal identify identity illegal image imagine immediate immigrant immigration impact implement implication imply import
impose impossible impress impression impressive improve improvement incident income incorporate incredible independence
independent index indicate indication individual industrial industry infect inflation influence inform initial initially
initiative injure injury inner innocent inquiry insist inspire install instance institute institution instruction
instrument insurance intellectual intelligence intend intense intention interest interior internal internet
interpret interpretation interrupt intervention introduce introduction invest investigate investigation investigator
investment investor invite iron island item
jail jet job joint joke journal journey joy judge judgment judicial jump junior jury justice justify
key kick kid kill killer killing king kiss kitchen knee knife knock knowledge
labor labour lack land landscape language lane laugh launch lawmaker lawsuit lawyer lay layer lead leadership leading
league lean leap learn lecture legal legislation legislative legislator legislature lend length lesson letter liberal
liberty library license licence lift light limit limited link lip list listen literally literature load loan local
locate location lock logic lonely loose lord loss lost love lovely lover lower luck lucky lunch
machine magazine magistrate mail mainly maintain maintenance majority maker male manage management manager manner
manufacture manufacturer margin mark market marriage married marry mass massive master match material matter maximum
mayor meal measure mechanism medal medical medicine medium meeting memory mental mention mere merely merger mess message
metal method middle mid mild mile military mind mine minister ministry minor minority miss missing mission mistake mix
model moderate modern modest monitor mood moral motion motivate motor mount mountain mouth movement movie multiple
murder museum music musical mutual mystery
narrow natural naturally nature navy near necessarily necessary neck negative negotiate negotiation neighbor
neighborhood neighbour nervous net network neutral nice nobody noise nominate nomination nominee normal normally north
northern nose notice notion novel nuclear nurse
object objective obligation observe observer obtain obvious obviously occasion occasional occupation occupy occur ocean
odd offense offence offensive offering officially oil ongoing online operate operation operator opinion opponent
opportunity oppose opposite opposition option ordinary organise organization organisation organize origin original
outcome output outside outstanding overall overcome oversee overwhelming owe owner ownership
pace pack package page pain paint painting pair palace panel panic paper paragraph pardon park parliament parliamentary
participant participate participation particular partner partnership party passage passenger passion path patient
pattern pause payment peace peaceful peak peer penalty pension perceive perfect perform performance period permanent
permission permit personal personality personally personnel perspective persuade phase phenomenon philosophy phone photo
photograph photographer phrase physical pick picture piece pilot pitch plain plane planet planning plant plate platform
player plea plead pleasant please pleased pleasure pledge plot pocket poem poet poetry pole political politically
politician politics poll pool poor pop popular population port portion portrait pose position positive possess
possession possibility possibly potential potentially pound poverty powerful practical practice pray prayer precise
predict prefer preference preparation prepare presence present presentation preserve presidency presidential pressure
pretend pretty prevent price pride priest primarily primary prime prince princess principal principle print prior
priority prison prisoner privacy private privately privilege prize probable procedure proceed proceeding process
produce producer product production profession professional professor profile profit progress prohibit project
prominent promise promote promotion prompt proof proper properly property proportion proposal propose prosecute
prosecution prosecutor prospect protect protection protest protester proud prove province provision provoke publication
publicly publish publisher pull punish punishment purchase pure purpose pursue pursuit push
qualify quality quarter queen quick quiet quietly quit
race racial racist radical radio rail rain range rank rape rapid rapidly rare rarely rate ratio raw react reaction reader
ready reality realize realise rear reasonable recall recession recognition recognize recognise recommend recommendation
record recording recover recovery recruit red reduce reduction refer reference reflect reform refugee refusal regard
regardless regime region regional register regular regularly regulate regulation regulator reject relate relation
relationship relative relatively release relevant relief religion religious reluctant rely remark remarkable remind
remote removal remove repair repeat repeatedly replace replacement reply represent representation representative
republic republican reputation request require requirement rescue research researcher reserve resident residential
resign resignation resist resistance resolution resolve resource respect respond response responsibility responsible
rest restaurant restore restrict restriction retail retain retire retirement retreat reveal revelation revenue reverse
review revolution reward rhetoric rich rid ride rifle ring riot risk rival river road rock role roll roof room root rose
rough round route routine row royal rule ruling rumor rumour rural rush
sad safe safety sake salary sale sanction satisfy save scale scandal scare scene schedule scheme scholar science
scientific scientist scope score screen sea search season seat secret secretary section sector secure security seek
seize select selection self senate senator senior sense sensitive sentence separate sequence series serious seriously
servant session settle settlement severe sex sexual shape share sharp sharply shift ship shirt shock shoe shoot
shooting shop shot shoulder shout shut sick sight sign signal significance significant significantly silence silent
silver similar similarly simple sing singer single site situation size skill skin sky slave sleep slight slightly slow
slowly smart smile smoke smooth snow so-called soccer social society soft software soldier sole solid solution solve song
sound source south southern space spark speaker speaking specific specifically speech speed spirit split spokespeople
sponsor sport spot spread spring square stability stable staff staffer stage stake stance standard standing star stare
station statistic status steady steal steel step stick stock stone storage store storm straight strain strange stranger
strategic strategy stream strength strengthen stress stretch strike string strip strong strongly structure struggle
student studio study stuff stupid style subject submit subsequent substance substantial succeed success successful
successfully sudden suddenly sue suffer sufficient suicide suit summer summit sun super superior supply supporter
suppose supposed supreme surface surgery surprise surprising surround survey survival survive survivor suspect suspend
suspicion suspicious sustain swear sweep sweet swing switch symbol sympathy symptom
table tackle tactic talent tank tap tape target task taste tax teach teacher tear technical technique technology
telephone television temperature temporary tend tendency tension term terrible territory terror terrorism terrorist test
testify testimony text thank theater theatre theme theory thick thin threat threaten throat throw thrown ticket tie tight
tiny tip tired title tone tool top topic total totally touch tough tour tourist tournament tower toy track trade
tradition traditional traffic tragedy tragic trail train training transfer transform transition translate transport
transportation trap travel treat treatment treaty tree trend trial tribe trick trigger trip troop trouble troubled truck
truly trust truth tube tune tv tweet twice twin twist twitter typical typically
ugly ultimate ultimately unable uncertain uncle undergo undermine unemployment unexpected unfair unfortunate
unfortunately uniform union unique unit unity universal universe university unknown unlikely unprecedented unusual
update upper upset urban urge urgent user usual usually
vacation valley valuable value van variety various vary vast vegetable vehicle venture verdict version veteran vice
victim victory video view viewer village violate violation violence violent virtual virtually virtue virus visible
vision visit visitor visual vital voice volume volunteer vote voter vow vulnerable
wage wait wake walk wall war warm warn warning warrant wash waste water wave weak weakness wealth wealthy weapon wear
weather web website wedding weigh weight welcome welfare west western wet wheel white wide widely widespread wild
willing wind window wine wing winner winter wire wise wish withdraw withdrawal witness wonder wonderful wood wooden worker
workplace worry worth wound wounded wrap writer yard yeah yell yellow yield york youth zone
bore born beat beaten became bent bet bit bitten blew blown broke broken caught chose chosen clung crept dealt drew drawn
drank drunk drove driven ate eaten fed fled flew flown fought forbade forgot forgotten forgave froze frozen hid hidden
hung hurt laid lent lit overcame oversaw proven rang ridden rode sang sank sought shook shaken shot shone slept slid
spread sprang stole stolen struck stuck sung sunk swam swept swore sworn swung taught tore torn threw undertook upheld
withdrew withdrawn woke woken wore worn wrote written
`);
