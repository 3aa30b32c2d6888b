/**
 * Verbs that judge the deed they tell, or tell a feeling about it. Base forms: the regular forms are built by rule, an irregular
 * one stands behind its base, `break=broke=broken`.
 */
export const JUDGING_VERBS = `
abase abet abhor admire adore aggrandise aggrandize antagonise antagonize appall appease applaud astound atone
backpedal baffle bamboozle befit befuddle beguile belie belittle bemoan bemuse berate besmirch bewilder bicker
blab blackmail blame blast blather blemish bloviate bludgeon blunder blur bluster boggle botch brainwash
brandish brutalise brutalize bulldoze bully bumble bungle butcher cajole capitulate castigate chafe cheapen
cherry-pick chide clamour cloak clobber coddle coerce collude concoct condescend conflate confound connive
conspire contort cower crucify culminate curtail dazzle debase debunk deceive decimate decry defame defile
deform degrade dehumanise dehumanize delegitimise delegitimize delude demean demonise demonize demoralise
demoralize denigrate deplore deprave deprive deride despise detest devalue devour dictate disdain disgrace
disgust dishearten dishonor dishonour dismay disparage dither dumb dupe dwindle elude embellish embody
embolden enchant encroach endear engulf enrich enslave enthral enthrall entrap epitomise epitomize eulogise
eulogize eviscerate evoke exalt excoriate exonerate extol exude fabricate fantasise fantasize fawn feign
fester fetishise fetishize fetter fizzle flail flatter fleece flounder flout flummox foist foment fool fudge
fulminate fumble fume gall gaslight glamorise glamorize gloat glorify goad gobble gouge grandstand grapple
gripe grovel hamper hamstring=hamstrung harangue hoodwink hype imperil impoverish impugn incense incite
indoctrinate infantilise infantilize infect infest ingratiate invigorate irk irritate jettison kneecap kowtow
lambast lambaste lament laud legitimise legitimize lionise lionize loathe lurch malign mangle manipulate
marginalise marginalize masquerade maul meddle menace mischaracterise mischaracterize misconstrue misguide
mishandle misinform misinterpret misjudge mismanage misread misrepresent misstate moan mollycoddle muddle
muddy mutilate muzzle nag nauseate normalise normalize obfuscate obliterate obscure obsess ostracise ostracize
outclass outdo outshine overburden overdo=overdid=overdone overhype overpower overreach overrun=overran
oversimplify overstate overstep pander parrot patronise patronize peddle perpetrate perpetuate persecute
perturb pervert pillory pontificate preach presume prevaricate profane quibble rankle ratchet rationalise
rationalize ravage reek relish renege reproach revile ridicule rile romanticise romanticize rue scapegoat
scaremonger scheme scorn scupper seduce self-destruct sensationalise sensationalize shackle shirk shove sicken
simper slam slander slobber sneer snipe snivel spew spurn squabble squeal stereotype stigmatise stigmatize
stink=stank=stunk stonewall stoop struggle stultify subjugate subvert succumb suck sugarcoat sully tatter
taunt thrill throttle torpedo traduce trample transcend trivialise trivialize trounce twist tyrannise
underestimate understate unmask upend usurp vent vilify vitiate wallow warp weaponise weaponize whine whip
whitewash wilt wither wow wreak wrench yammer yap
`;

/** Verbs of damage, success and feeling that reports use too: they judge together with other cues. */
export const MILD_VERBS = `
abuse aggravate alarm amplify anger annihilate appal assail astonish backfire badger bankrupt batter besiege
betray bless boast bolster bombard brag burden celebrate cheat cherish clash collapse compromise contaminate
corrode corrupt cripple damage dash defraud defy delight demolish desecrate deserve destabilise destabilize
destroy deteriorate devastate disappoint discredit discriminate dismantle disregard disrespect disrupt distort
divert dodge dominate doom downplay eclipse embarrass embrace empower enable encourage endanger enrage ensure
erode escalate evade exacerbate exaggerate excel exploit fail falter flaunt flock flood flourish
forsake=forsook=forsaken frighten frustrate fuel galvanise galvanize gut harass harm haunt hijack hinder hound
humiliate ignite ignore impair impose impress inflame inflict infringe infuriate inspire insult intimidate
jeopardise jeopardize lag languish lash lavish lecture loot lure lurk mar mislead=misled mistreat misuse mock
mourn neglect obstruct offend oppress outrage overcome=overcame overlook overwhelm panic paralyse paralyze
pester pillage plague plummet plunder poison politicise politicize pollute pounce prosper provoke punish
purport quash radicalise radicalize ramble rampage ransack rave rebuff rebuke rejoice resent revere revolt
reward rob ruin sabotage sacrifice salvage sanitise sanitize savage scar scare scoff scold scramble scream
seethe shame shatter shock shred silence skew skyrocket slash slaughter smash smear smirk snarl snub soar
spark spoil squander stagnate stain startle stifle stoke strangle stumble stun suffer suffocate suppress surge
swindle taint tamper tarnish tempt terrify terrorise terrorize threaten thrive thwart tolerate torment torture
tout traumatise traumatize trigger triumph tumble undercut undermine undo=undid=undone unleash unravel uplift
uproot vandalise vandalize victimise victimize vindicate violate waste weaken worry worsen wreck wrestle yearn
`;
