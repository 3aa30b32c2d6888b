/** Adverbs with which a writer comments on the sentence, or measures it by expectation. */
export const STANCE_ADVERBS = `
admittedly alas amazingly apparently arguably astonishingly astoundingly at-best bafflingly basically bluntly
candidly certainly clearly conceivably conveniently convincingly curiously decidedly definitely demonstrably
disappointingly disturbingly doubtless doubtlessly effectively emphatically evidently famously fittingly flatly
fortunately frankly fundamentally funnily genuinely happily hardly honestly hopefully importantly incidentally
incredibly indeed inevitably inexorably inexplicably infamously instinctively interestingly intriguingly ironically
justifiably justly laughably literally logically luckily mercifully merely miraculously mysteriously naturally
needlessly notably notoriously obviously oddly ominously ostensibly paradoxically patently perhaps perversely
plainly predictably presumably purportedly puzzlingly rarely really regrettably remarkably rightfully rightly sadly
scarcely seemingly seriously shockingly simply sincerely sorely strangely strikingly supposedly surely surprisingly
suspiciously tellingly thankfully tragically transparently truly truthfully ultimately unaccountably undeniably
understandably undoubtedly unexpectedly unfortunately unquestionably unsurprisingly wholeheartedly worryingly
wrongfully wrongly
`;

/** Adverbs and determiners that turn a statement up or down. */
export const INTENSIFIERS = `
absolutely abundantly acutely all-too altogether always amply astronomically awfully barely bitterly blatantly
completely considerably constantly countless crazily dangerously darn deadly deeply desperately downright
dramatically drastically eminently endlessly enormously entirely ever exceedingly exceptionally excessively
extraordinarily extremely far fiercely frightfully fully grossly heavily hideously highly hopelessly horribly hugely
immeasurably immensely impossibly increasingly inherently insanely intensely intensively invariably mightily mostly
never painfully particularly perfectly positively powerfully practically precisely profoundly purely quite radically
rather relentlessly remotely ridiculously savagely severely shamelessly sharply somewhat spectacularly
staggeringly starkly strongly stunningly stupendously substantially such super supremely terribly thoroughly too
totally tremendously unbelievably uniquely unspeakably utterly vastly vehemently very virtually vividly wantonly 
whatsoever wholly widely wildly woefully wonderfully
`;
