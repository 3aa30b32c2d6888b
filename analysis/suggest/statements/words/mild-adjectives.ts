/** Adjectives that weigh, compare or colour without praising or condemning: they judge together with other cues. */
export const MILD_ADJECTIVES = `
abrupt absolute adverse affluent afraid aggressive ailing alarming ambiguous ambitious ambivalent ample angry
anxious apparent appropriate arcane archaic ardent arduous arguable artificial ashamed astray atypical
audacious authentic authoritarian awkward bad balanced bearable beholden bereft bitter bland blunt bogged-down
brash breezy brisk broken brute bulky bygone capable cautious certain challenging clear close-knit comfortable
comic comical complete complex complicated comprehensive conceivable conflicted confused confusing conspicuous
contentious contradictory contrary controversial convenient costly covert critical crucial crushing culpable
curious cursory daunting deadlocked decisive deep deep-seated defensible definite deliberate delicate
demonstrable dense dependent determined difficult disagreeable disappointed discouraging discreet
disillusioned disinterested dismissive disputable distinct docile dogged dominant doubtful dour dramatic
drastic dull dutiful eager easy easy-going effective elite elusive emotional emphatic empty endemic endless
entrenched equivocal esoteric eternal evident exaggerated exhausting exhaustive expedient expensive explosive
extensive extreme fabricated fair-weather false famous fancy fashionable fateful favorable favourable fearsome
feasible fervent fierce fine fitting flashy fleeting fond forbidding foregone foreseeable forgetful fragile
fraught free-wheeling frenetic fringe full-blown full-throated fundamental furious fuzzy gaping gigantic glad
glamorised glossy grudging gung-ho gutsy hard hard-headed hard-line hard-nosed hardcore hardline hasty hated
haunting hazy heavy heretical hesitant high-flying high-handed high-stakes hot-button hot-headed huge hurtful
hyper imaginary immense imminent immodest impatient imperfect implicit important impossible improbable
inconceivable incongruous inconsistent inconvenient incredulous indifferent inescapable inevitable inexorable
inexperienced inflated inflexible inherent insecure insignificant insufficient intense interesting intractable
intricate invisible ironic irrelevant irreparable irresolute irreversible jealous jittery justifiable
justified lasting lax legitimate lenient little-known loaded lofty lonely long-suffering loud-mouthed lukewarm
major massive mean meek melodramatic mere mild moderate modest momentous moot moving mundane mysterious
mystical mystifying narrow nebulous needed needless nervous nostalgic numb oblivious obscure obvious odd
old-fashioned opaque open-ended out-of-control outright outsize outsized overcrowded overpowering overriding
overt overused overwhelming pale partisan passive patchy patient peculiar perennial perilous permissible
permissive perpetual pertinent pervasive pessimistic petrified plausible polarising polarizing polemical poor
popular positive possible potent potential powerful precarious precipitous predictable preferred premature
pressing presumed pretty prominent prone pronounced proverbial provocative quaint quirky radical rampant rare
realistic rebellious redundant remiss resentful resistant restive restrictive rigid rigorous risky riveting
ruined rundown sad saddening sarcastic sceptical secretive selective self-appointed self-confident
self-conscious self-evident self-proclaimed self-styled serious severe sharp sheer shocked shocking shy simple
skeptical skimpy slender slight slippery sluggish small-minded so-called sore sorry sound speculative stagnant
standoffish stark steep stern sticky stiff stoic strange strategic strenuous strident stringent strong
struggling sturdy subjective substantial subtle sudden sufficient superior suspicious sustainable sweeping
systemic taboo tangled tantamount temperamental tenable tense tentative tenuous thin thorny tight tiny tired
titanic topsy-turvy torrid tortured tough tricky triumphalist troubled true turbulent typical ubiquitous
ultimate unable uncanny uncertain unclear uncomfortable uncommon unconventional undecided understaffed
underwhelming undesirable undoubted undying uneven unexpected unfamiliar unfinished unfriendly unhappy unholy
uninterested unique unlucky unmistakable unpopular unpredictable unproductive unproven unquestionable unruly
unsafe unseen unstable unsurprising untested unthinking untold unusual unwilling unyielding upset urgent
useful utopian utter vague valueless varied vast vehement veritable volatile vulnerable wanting wary weak
weary well-connected well-known well-worn wide-eyed widespread wild wilful willful wobbly woolly worn-out
worried
`;
