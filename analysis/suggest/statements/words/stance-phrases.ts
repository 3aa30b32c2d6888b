/** Turns of phrase that judge although none of their words need do so. Parted by `/`; `*` stands for any one word. */
export const JUDGING_PHRASES = `
a blank check / a blank cheque / a breath of fresh air / a bridge too far / a dark day / a dime a dozen /
a double-edged sword / a drop in the bucket / a drop in the ocean / a far cry from / a fine line / a free pass /
a free ride / a house of cards / a kick in the teeth / a laughing stock / a level playing field / a loaded gun /
a long way from / a long way to go / a matter of life and death / a matter of time / a new low / a pack of lies /
a race to the bottom / a ray of hope / a recipe for / a sad day / a shot in the arm / a sign of things to come /
a slap in the face / a stab in the back / a step backward / a step forward / a step in the right direction /
a step in the wrong direction / a step too far / a tall order / a taste of their own medicine / a ticking time bomb /
a tough sell / a waste of money / a waste of time / a wolf in sheep's clothing / above all / above the law /
add fuel to / add insult to injury / adding fuel to / adding insult to injury / after all / again and again /
all but / all too / american people / an ax to grind / an axe to grind / an elephant in the room / an uphill battle /
an uphill struggle / anything but / as if / as though / as usual / at all costs / at best / at long last /
at odds with / at stake / at the expense of / at the mercy of / at the very least / at worst / bad for / bad news /
banana republic / behind closed doors / below the belt / best interest / best interests / best way / better off /
better than / beyond belief / beyond repair / beyond the pale / big deal / big lie / bite the bullet / bite the hand /
bury the hatchet / burying its head / by any means / by far / by no means / call a spade / call the shots /
came out swinging / can't afford to / cancel culture / cannot afford to / cash cow / cash grab / cherry picking /
class warfare / cold comfort / come to grips with / come to terms with / common sense / cook the books /
crocodile tears / cross a line / cross the line / crossed a line / crossed the line / crosses the line / culture war /
culture wars / cut corners / cutting corners / dark side / day in and day out / dead end / dead on arrival /
dead wrong / deep state / deeply rooted / deserve better / deserves better / difficult to see /
do more harm than good / does more harm than good / doing more harm than good / double standard / double standards /
drag its feet / drag their feet / dragging its feet / dragging their feet / draw the line / drop the ball /
dropped the ball / easy answer / easy answers / everybody knows / everyone knows / fake news / fall apart /
fall on deaf ears / fall prey to / fall short / fallen on deaf ears / falling apart / falls short / fan the flames /
fanning the flames / far from / far less / far more / far too / fear mongering / fell short / flies in the face of /
fly in the face of / for far too long / for no good reason / for no reason / for the better / for the worse /
for too long / from bad to worse / game changer / get away with / get real / get rid of / get to the bottom of /
gets away with / getting away with / give a pass / go down in history / go down the drain / go too far /
goes too far / going too far / gone too far / good enough / good for / good news / got away with / had it out for /
hard pressed / hard to believe / hard to imagine / hard to overstate / hard to see / hard-earned /
hard-working families / hardworking families / has it in for / has it out for / have it in for / have it out for /
held accountable / held hostage / hell bent / hell-bent / hold accountable / hold hostage / holding accountable /
holding hostage / hot air / how dare / how ironic / human dignity / identity politics / if anything / if only /
ill equipped / in bad faith / in danger of / in denial / in desperate need of / in dire straits / in effect /
in essence / in favor of / in favour of / in good faith / in name only / in need of / in no small part / in no way /
in other words / in over * head / in reality / in ruins / in tatters / in the pocket of /
in the pockets of / in theory / in thrall to / in truth / in vain / innocent people / it is clear /
it is no surprise / it is no wonder / it is obvious / it turns out / it's clear / it's no surprise / it's no wonder /
ivory tower / jump on the bandwagon / jump ship / jump the gun / kangaroo court / keep in mind / kick the can /
kicking the can / kill jobs / knee jerk / land grab / law-abiding citizens / lead by example /
leave no stone unturned / leaves much to be desired / left in the dust / less likely / lest we forget / let alone /
let me be clear / let us be clear / let us not forget / let's be clear / let's face it / lip service / little doubt /
little hope / little more than / little reason / little wonder / live up to / long overdue / long since /
lose sight of / losing control / lost control / lost its way / lost sight of / lost touch / made no sense /
make a mockery of / make matters worse / make no mistake / make no sense / makes a mockery of / makes it clear /
makes matters worse / makes no sense / makes sense / makes you wonder / mark my words / mince words / miss the mark /
miss the point / missed the mark / missed the point / misses the point / mob rule / moral bankruptcy / moral compass /
moral obligation / moral panic / more important / more importantly / more likely / more than a little /
more than ever / more than just / move the goalposts / moving the goalposts / much more than / much needed /
much-needed / nanny state / needless to say / no accident / no better / no coincidence / no doubt / no excuse /
no excuses / no less / no matter how / no matter what / no need for / no need to / no one knows / no one wants /
no place for / no question / no right to / no surprise / no way / no wonder / no worse / nobody knows / nobody wants /
not a chance / not acceptable / not enough / not exactly / not just / not merely / not only / not simply /
not so much / not surprisingly / not to mention / not up to / not worth / nothing but / nothing less than /
nothing more than / nothing short of / nothing to do with / of course / on the right side of / on the verge of /
on the wrong side of / once and for all / only way / open season / open the door to / open the floodgates /
opened the door to / opens the door to / opens the floodgates / ordinary americans / ordinary people /
out of control / out of hand / out of its depth / out of line / out of proportion / out of step / out of touch /
over the top / own goal / pass the buck / passing the buck / pave the way / paves the way / photo op /
pick and choose / play into the hands / play politics / play with fire / playing into the hands / playing politics /
playing with fire / plays into the hands / police state / political correctness / political football /
political stunt / political theater / political theatre / politically correct / politically motivated /
politically-motivated / pose a threat / poses a threat / power grab / publicity stunt / pull the plug /
pulling the strings / push the envelope / put an end to / put at risk / put lives at risk / puts at risk /
putting at risk / putting lives at risk / raise eyebrows / raise questions / raises questions / raises the question /
red flag / red flags / red tape / remain to be seen / remains to be seen / ring hollow / rings hollow / rub salt in /
rubber stamp / rule of law / run amok / run roughshod / run wild / running amok / running scared / sad to say /
save face / saving face / scare stories / scare tactics / see through / sell out / selling out / send a message /
send the wrong message / sends a message / sends the wrong message / set the record straight / shed light on /
shoot itself in the foot / shove down / silver bullet / silver lining / slippery slope / smear campaign /
smoking gun / so far from / so little / so many / so much / so much for / sow discord / sow division / sow the seeds /
speak out against / speak volumes / speaks for itself / speaks volumes / special interests / stand idly by /
stand in the way / stand up for / stand up to / standing in the way / stands for everything / stands in the way /
stands to / step up to the plate / sticking point / stir up / stirring up / stoke fears / stoop to /
strike a balance / stumbling block / such a / suffice to say / sweep under the rug / swept under the rug /
take a stand / take advantage of / take back control / take for granted / take seriously / taken advantage of /
taken for granted / taken seriously / takes advantage of / taking advantage of / tear apart / tearing apart /
the american people / the bad news is / the best of both worlds / the bottom line / the devil is in the details /
the elephant in the room / the ends justify the means / the fact is / the fact of the matter / the final nail in /
the final straw / the good news is / the heart of the matter / the hope is / the irony is / the last straw /
the lesser of two evils / the moral high ground / the notion that / the nuclear option / the point is /
the problem is / the problem with / the question is / the reality is / the right thing / the right time /
the so-called / the tip of the iceberg / the trouble is / the trouble with / the truth is / the very idea /
the very thing / the worst of both worlds / the writing is on the wall / the writing on the wall / the wrong thing /
the wrong time / threw under the bus / throw in the towel / throw under the bus / thrown under the bus /
tie the hands of / time and again / time and time again / tip the scales / tipping point / toe the line / too big /
too far / too late / too little / too many / too much / too often / tore apart / train wreck / trample on /
trampling on / true colors / true colours / turn a blind eye / turn back the clock / turn the clock back /
turn the page / turn the tide / turned a blind eye / turning a blind eye / turning point / uncharted territory /
uncharted waters / under the guise of / under the pretext of / unintended consequences / vicious circle /
vicious cycle / wage war on / waging war on / wake-up call / walk a fine line / walk back / war on / wash its hands /
wash their hands / we all know / we cannot afford / weather the storm / well worth / went too far / what is needed /
what matters / what we need / whatever the cost / whether you like it or not / who cares / who knows / why bother /
why not / wild goose chase / wishful thinking / witch hunt / working people / worse off / worse than / worth noting /
worth remembering / worthy of / wrap up in / you can't / you cannot
`;
