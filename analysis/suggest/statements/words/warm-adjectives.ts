/** Adjectives that praise whatever they are said of. Their adverbs in -ly praise too, and are formed by rule. */
export const WARM_ADJECTIVES = `
acclaimed accomplished admirable adorable adroit affable agreeable altruistic amazing amiable amusing angelic
apt articulate astonishing astounding astute attractive august auspicious authoritative awe-inspiring awesome
beautiful beloved benevolent benign best blameless blessed blissful bold bountiful brave breathtaking bright
brilliant candid captivating caring cathartic celebrated charismatic charitable charming cherished chivalrous
classy clean-cut clear-eyed clear-headed clever coherent comforting commendable commonsense compassionate
compelling competent conscientious considerate constructive convincing cordial cosy courageous courteous cozy
creative credible cultured cutting-edge daring dazzling decent dedicated defiant delicious delightful
dependable deserved deserving desirable devoted devout dignified diligent diplomatic distinguished divine
down-to-earth dreamy dynamic earnest ebullient eccentric edifying efficient effortless elegant eloquent
eminent empathetic empowering enchanting encouraging endearing enduring engaging enjoyable enlightened
enlightening enlivening enriching enterprising entertaining enthralling enthusiastic epic equitable erudite
essential esteemed ethical even-handed evocative excellent exceptional exciting exemplary exhilarating
exquisite extraordinary exuberant fabulous fair fair-minded faithful fantastic far-reaching far-sighted
fascinating fearless fiery first-class first-rate flawless flourishing forceful formidable forthright
fortuitous fortunate frank fruitful funny gallant generous genial gentle genuine gifted glamorous gleaming
glittering glorious good good-hearted good-natured gorgeous graceful gracious grateful gratifying great
ground-breaking groundbreaking handsome happy hard-working hardworking harmless harmonious healing healthy
heart-warming heartening heartfelt heartwarming heavenly helpful heroic high-minded hilarious historic honest
honorable honourable hopeful humane humble humorous iconic ideal idyllic illuminating illustrious imaginative
immaculate impartial impassioned impeccable impressive incisive incomparable incorruptible incredible
indefatigable indispensable indomitable industrious inestimable infallible influential ingenious innovative
insightful inspirational inspired inspiring instructive intelligent intrepid intriguing invaluable
invigorating invincible inviting irreplaceable irresistible jolly joyful joyous jubilant judicious
kind-hearted kindly knowledgeable landmark laudable lavish law-abiding legendary level-headed liberating
lifesaving likeable lively logical long-overdue lovable lovely loyal lucid lucky luminous luscious lush
luxurious magical magnanimous magnetic magnificent majestic marvellous marvelous masterful masterly matchless
mature meaningful measured memorable merciful meritorious meticulous mighty mind-blowing miraculous monumental
moral neighbourly nice nimble noble notable noteworthy nuanced open-minded optimal optimistic opulent
outspoken outstanding overdue painstaking paramount passionate patriotic peaceful peerless perceptive perfect
perky personable persuasive phenomenal picturesque pivotal pleasant pleasing pleasurable plucky poetic
poignant poised polished polite pragmatic praiseworthy precious preeminent preferable prescient prestigious
priceless principled pristine privileged prodigious productive profound promising propitious proud prudent
pure radiant rational reasonable reasoned reassuring redemptive refined refreshing relatable reliable
remarkable resilient resolute resounding resourceful respectable respectful responsible restrained revered
revolutionary rewarding righteous rightful robust romantic rosy rousing sacred sacrosanct sagacious sage sane
satisfying savvy scintillating scrupulous seamless selfless seminal sensational sensible sensitive serene
shining shrewd significant sincere skilful skillful sleek smart smooth soothing sophisticated soulful
sparkling spectacular spellbinding spirited splendid spontaneous spotless stalwart staunch steadfast stellar
stirring storied straightforward striking stunning stupendous sublime substantive successful suitable
sumptuous superb superlative surprising sweet sympathetic tactful talented tasteful tempting tenacious tender
terrific thorough thoughtful thrilling thriving timely tireless tolerant top-notch touching towering tranquil
transformative tremendous trenchant triumphant trustworthy truthful unbeatable unbiased uncompromising
undeniable underappreciated underrated understandable unequalled unequivocal unerring unflagging unflinching
unforgettable unmatched unparalleled unprecedented unrivaled unrivalled unselfish unshakable unstoppable
unsung unsurpassed unwavering upbeat uplifting upright upstanding valiant valid valuable venerable versatile
viable vibrant victorious vigilant vigorous virtuous visionary vital vivacious vivid warm warm-hearted
watershed welcome welcoming well-deserved well-intentioned well-meaning wholehearted wholesome winning winsome
wise witty wonderful wondrous workable world-class worthwhile worthy youthful zestful
`;
