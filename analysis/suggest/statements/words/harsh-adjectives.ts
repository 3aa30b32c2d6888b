/** Adjectives that judge whatever they are said of. Their adverbs in -ly judge too, and are formed by rule. */
export const HARSH_ADJECTIVES = `
abhorrent abject abominable absurd abysmal alarmist amateurish amoral anaemic anemic appalling arbitrary
arrant arrogant asinine atrocious autocratic awful backward baffling baleful banal bankrupt barbaric barbarous
barefaced baseless beastly bellicose belligerent benighted bewildering biased bigoted bizarre blatant bleak
blinkered bloated bloodless bloodthirsty bogus bombastic bonkers boorish bootlicking boring botched brainless
brainwashed brazen broken-down brutal brutish bullying bumbling burdensome byzantine calamitous callous callow
capricious careless caustic censorious chaotic charmless chauvinistic cheap childish chilling clownish
clueless clumsy coarse cocky cold-hearted complacent complicit conceited condescending conniving contemptible
contemptuous contrived convoluted corrosive corrupt cosmetic counterproductive cowardly cranky crappy crass
craven crazed crazy creepy crippling crooked crude cruel cultish cynical daft damaging damnable damning
dangerous dastardly deafening debased debauched decadent deceitful deceptive defeatist deficient degrading
dehumanising dehumanizing delirious delusional demagogic demeaning demented demonic deplorable depraved
depressing derisory desperate despicable despotic destructive detestable detrimental devastating deviant
devious diabolical dictatorial dim-witted dire disappointing disastrous discreditable discriminatory
disgraceful disgusting dishonest dishonorable dishonourable disingenuous disloyal dismal disordered
disproportionate disreputable disrespectful disruptive distasteful distorted distressing disturbing divisive
doctrinaire dodgy dogmatic domineering doomed draconian dreadful dreary dubious duplicitous dysfunctional
dystopian eerie effete egotistical egregious elitist embarrassing empty-headed enraging envious erratic
erroneous evasive evil excessive excruciating execrable exorbitant exploitative extortionate extravagant
fallacious fanatical fanciful far-fetched farcical fascistic fatuous faulty feckless feeble ferocious feverish
fickle fiendish filthy fishy flagrant flawed flimsy flippant foolhardy foolish forlorn foul foul-mouthed
frenzied frightening frightful frivolous fruitless frustrating futile galling gargantuan garish gaudy ghastly
ghoulish glaring glib gloomy godawful godless gormless graceless grandiose gratuitous greedy grim grisly gross
grotesque groundless grovelling grubby grueling gruelling gruesome gullible gutless half-baked half-hearted
ham-fisted haphazard hapless harebrained harmful harrowing harsh hateful haughty hawkish hazardous headlong
heartbreaking heartless heavy-handed hegemonic heinous hellish hideous hollow hopeless horrendous horrible
horrid horrific horrifying hostile humiliating humourless hyperbolic hyperpartisan hypocritical hysterical
idiotic ignoble ignominious ignorant ill-advised ill-conceived ill-considered ill-fated ill-informed
ill-judged ill-timed illegitimate illiberal illogical illusory immature immoral impenetrable imperious
impertinent implausible impotent impractical improper imprudent impudent impulsive inadequate inane
inappropriate incendiary incoherent incompetent incomprehensible inconsiderate incorrigible indecent
indefensible indiscriminate ineffective ineffectual inefficient inept inequitable inexcusable inexplicable
infamous infantile infernal inflammatory inhuman inhumane iniquitous injurious insane insatiable insensitive
insidious insincere insolent insufferable insulting intemperate intolerable intolerant intransigent intrusive
invasive invidious irrational irresponsible irritating jaundiced jaw-dropping jingoistic joyless knee-jerk
kooky lackadaisical lackluster lacklustre lame lamentable laughable lawless lazy leaderless lecherous
lethargic lewd licentious lifeless loathsome lopsided lousy ludicrous lunatic lurid macabre mad maddening
malevolent malicious malign malignant maniacal manipulative maudlin mealy-mouthed mean-spirited meaningless
mediocre megalomaniacal menacing mendacious mercenary merciless meretricious messy mindboggling mindless
misbegotten miserable misguided misleading misogynistic misplaced monstrous morbid moribund moronic muddled
murderous murky naive narcissistic narrow-minded nasty nauseating nefarious negligent neurotic nightmarish
nonsensical notorious noxious numbing nutty obdurate obnoxious obscene obsequious obsessive obstinate
obstructionist obtuse odious offensive ominous one-sided onerous opportunist opportunistic oppressive
orwellian ostentatious out-of-touch outdated outlandish outmoded outrageous overbearing overblown overhyped
overpaid overpriced overrated overreaching oversimplified overwrought overzealous painful paltry pampered
paranoid parasitic paternalistic pathetic pathological patronising patronizing penny-pinching perfidious
pernicious perplexing perverse perverted pesky pestilential petty petulant phoney phony piecemeal piggish
pious pitiful pitiless pointless poisonous pompous ponderous posturing power-hungry power-mad preachy
predatory prejudiced preposterous presumptuous pretentious problematic profligate prohibitive propagandistic
puerile pugnacious punitive puny puritanical purposeless pusillanimous quack questionable quixotic rabid
racist radicalised radicalized rambling ramshackle rancid rancorous rapacious rash raucous recalcitrant
reckless regressive regrettable relentless remorseless repellent reprehensible repressive reprobate repugnant
repulsive retrograde revolting rickety ridiculous rigged rotten rowdy rudderless rude ruinous ruthless
sacrilegious sadistic sanctimonious sanguinary sappy savage scandalous scant scary scathing scheming scornful
scurrilous seditious seedy self-absorbed self-congratulatory self-deceiving self-defeating self-destructive
self-important self-indulgent self-inflicted self-interested self-pitying self-righteous self-serving selfish
senile sensationalist senseless servile sexist shabby shaky shallow shambolic shameful shameless shifty shoddy
short-sighted shortsighted shrill sick sickening silly simple-minded simplistic sinful sinister skewed
slanderous slanted slapdash slavish sleazy slick slimy slipshod sloppy slothful smarmy smug snarky sneaky
snide snobbish sordid soulless specious spineless spiteful spurious squalid staggering stale stifling stilted
stingy stubborn stultifying stupefying stupid submissive subpar substandard subversive suffocating suicidal
supercilious superficial superfluous sycophantic tacky tainted tasteless tawdry tedious terrible terrifying
thankless thoughtless threadbare thuggish timid tin-eared tiresome tone-deaf toothless torturous totalitarian
toxic tragic traitorous traumatic treacherous treasonous trite trivial troublesome troubling trumped-up turgid
two-faced tyrannical ugly unacceptable unaccountable unaffordable unbearable unbecoming unbelievable uncaring
unchecked uncivilised uncivilized unconscionable unconvincing undemocratic underhanded undeserved undeserving
undignified undisciplined undue uneasy unedifying unenlightened unethical unfair unfathomable unfit
unforgivable unfortunate unfounded ungrateful unhealthy unhelpful unhinged unimaginable unimpressive
uninformed uninspired uninspiring unintelligent unjust unjustifiable unjustified unlikable unlivable
unmerciful unnatural unnecessary unnerving unpalatable unpardonable unpatriotic unpleasant unprincipled
unprofessional unprovoked unrealistic unreasonable unrelenting unreliable unrepentant unsavory unsavoury
unscientific unscrupulous unseemly unsettling unsound unspeakable unsubstantiated unsustainable untenable
unthinkable untrue untrustworthy unwarranted unwelcome unwieldy unwise unworkable unworthy uppity useless
vacuous vain vapid venal vengeful venomous vicious vile villainous vindictive virulent visceral vitriolic
voracious vulgar wacky wanton warlike warmongering warped wasteful weaselly weird whimsical whiny wicked wily
wishy-washy witless woeful woke worrisome worrying worse worst worthless wretched wrong wrong-headed
wrongheaded xenophobic yellow-bellied zany zealous
`;
