/** Nouns that judge what they name. Plurals are formed by rule. */
export const JUDGING_NOUNS = `
abomination abuser accomplishment achievement affront aggression agitator alarmism alarmist amateurism
anarchist anarchy animosity annoyance anomaly apartheid apathy apologist appeasement arrogance aspersion
atrocity audacity authoritarianism autocrat babble backlash backstabber baggage balderdash bamboozlement
bandwagon barbarism barbarity beacon betrayal bias bigot bigotry blasphemy blessing blot blunder boilerplate
bombast bonanza boon boondoggle bootlicker breakdown brilliance broadside brutality brute buffoon buffoonery
bully bullying bunk bureaucrat cabal calamity callousness cancer candour carnage cataclysm catastrophe charade
charlatan cheat cheerleader chicanery chump circus claptrap clarity clown cluelessness cock-up collusion
comeuppance compassion complacency complicity conman contempt conundrum cover-up coverup coward cowardice
crackdown crackpot creep crony cronyism crook crusade crusader crybaby culprit curse cynicism darling
deadweight debacle deceit defamation defiance delusion demagogue demagoguery demise demonisation demonization
despot despotism detriment devil diatribe dictator dictatorship disbelief disdain disgrace dishonesty
disillusionment disregard disrepute distortion diversion divisiveness dogma dogwhistle doom double-standard
doublespeak downfall dread drivel dupe duplicity dystopia echo-chamber egomaniac elation elegance elite
elitism elitist embarrassment enabler endeavour enmity enthusiasm entitlement envy evil evildoer exaggeration
excellence excess excuse eyesore fabrication facade fairytale fake fakery fallacy falsehood fanatic fanaticism
farce fascism fascist favoritism favouritism fearmonger fearmongering fecklessness fiasco figleaf firebrand
flattery flimflam flip-flop flop folly fool foolishness fraudster frenzy futility gaffe game-changer gangster
garbage gaslighting gem genius gibberish gimmick gloom glory gobbledygook godsend goon grandstanding greed
grudge guile gullibility hack handout handwringing hatchet-job heartache heartbreak hegemony hell hellhole
heresy heroine heroism hoax hogwash hooligan hopelessness howler hubris hyperbole hypocrisy hypocrite
ideologue idiocy idiot idol ignorance imbecile immorality impediment imperialism imposition imposter impostor
impropriety inadequacy incitement incompetence inconvenience indecency indignity indoctrination inefficiency
ineptitude inequity infamy ingenuity ingratitude inhumanity innuendo insanity insensitivity insincerity
insolence intolerance intransigence invective irresponsibility jackpot jealousy jewel jingoism joke junk junta
kerfuffle kleptocracy kleptocrat kook lackey lapdog laughing-stock laughingstock lawlessness laziness leech
liar lie lifeline limbo linchpin litany loathing loser lout lunacy lunatic lure lust machination madman
madness malaise malarkey malfeasance malice maniac manipulation marvel masterpiece mayhem meanness mediocrity
megalomaniac mendacity minefield miracle misadventure mischief misconception misdeed misfortune misgiving
misjudgement misjudgment misogynist misogyny misrule misstep mob mockery monster monstrosity moron mouthpiece
muddle mudslinging mumbo-jumbo naivete narcissism narcissist narrow-mindedness nepotism nihilism nincompoop
nitwit nonentity nonsense nostrum nuisance nutcase obscenity obstructionism omen onslaught opportunism
opportunist outburst overkill overreach oversimplification panacea pandemonium pandering parasite parody
partisanship pathos patsy perversion phobia pipedream pitfall platitude plot ploy plunder poison pomposity
posturing powder-keg powergrab powerhouse predator predicament pretence pretense profiteer profiteering
propagandist prowess puppet puppeteer purge quack quagmire quandary quibble rabble racism racist racketeer
ragtag ramblings rancor rancour rapacity rationality reactionary recklessness recrimination red-herring
redemption renegade repression repudiation respect rip-off ripoff rogue rot rubbish ruckus ruse ruthlessness
sabotage saboteur sadist sadness saint salvation sanctimony sanity savagery savior saviour scam scammer
scaremonger scaremongering schemer scoundrel scourge screed scum self-interest selfishness sellout
sensationalism shackle shakedown sham shambles shenanigans shill shortsightedness sickness silliness
skulduggery slander slap sleaze slyness smear smokescreen snob snobbery snub solace sophistry specter spectre
spin spite squabble squalor stench stooge stubbornness stupidity subterfuge subversion swamp swindle swindler
sycophant taint tantrum temerity tenacity testament theatrics thug thuggery tinderbox toady tokenism torment
totalitarianism toughness train-wreck trainwreck traitor travesty treachery tribalism trickery trickster
trifle trivialisation trope troublemaker turncoat tyranny tyrant unfairness utopia vandal vanity vendetta
venom victimhood vigour vilification villainy violation virtue-signaling virtue-signalling waffle wake-up-call
wannabe warmonger warmongering weakling weaponisation weaponization weasel whim whining whitewash wickedness
wimp windbag windfall witch-hunt witchhunt woe wonder wreck wreckage xenophobe xenophobia zealot zealotry
`;

/** Nouns of weight, worry or worth that reports use too: they judge together with other cues. */
export const MILD_NOUNS = `
anger breakthrough burden chaos clash concern confusion controversy corruption courage credibility crisis
cruelty cult damage danger deadlock decency deception despair desperation destruction devastation dignity
dilemma disappointment disarray disaster discontent discord disgust disinformation dismay dispute disrespect
disruption distraction distress distrust doubt drama error exploitation extremism extremist failing failure
fairness fallout fantasy fault fear firestorm flaw fraud frustration fury greatness grief grievance harassment
hardship harm harmony hate hatred havoc hero hindrance hope horror hostility humiliation hype hysteria icon
ideology illusion impunity inability inaction indifference influence injustice inspiration instability insult
integrity intimidation irony joy justification lapse legacy legend legitimacy liability loyalty luxury menace
mercy mess milestone misconduct misery misinformation mistake mistrust misuse momentum myth necessity
nightmare obsession obstacle oppression oppressor optimism ordeal outcry outrage oversight panic pariah
patriotism peril pessimism plague plight praise prejudice pretext priority privilege problem progress
propaganda provocation punishment rant regret rejection resentment resilience retaliation revenge rhetoric
ridicule rift risk ruin sacrifice scandal scapegoat scepticism scheme scorn setback shame shock shortcoming
showdown skepticism solidarity spectacle stain stalemate standoff stereotype stigma strife stunt success
suffering suspicion tension terror threat tragedy treasure triumph trouble turmoil uncertainty unease unrest
upheaval uproar urgency vengeance victory villain virtue vitriol vulnerability waste weakness wisdom worry
wrongdoing zeal
`;
