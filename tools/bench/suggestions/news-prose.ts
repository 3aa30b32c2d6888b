import { countWords } from '../../../analysis/words.ts';
import { placeBlocks, textOfBlocks } from '../../../model/article-text.ts';
import type { Block, PlacedBlock } from '../../../model/article-text.ts';
import { InventedProse } from '../anchoring/invented-prose.ts';
import { SeededRandom } from '../anchoring/seeded-random.ts';

const FIRST_NAMES = ['Ann', 'Ben', 'Clara', 'David', 'Edna', 'Frank', 'Greta', 'Hugh', 'Ines', 'John'];
const LAST_NAMES = ['Ode', 'Marsh', 'Tolland', 'Pike', 'Varga', 'Quill', 'Reyes', 'Strand', 'Umber', 'Wick'];
const JUDGEMENTS = [
  'The council must act now, since this is a disgraceful failure.',
  'It appears that the board will never admit how reckless it was.',
  'Critics called for a new bridge and accused the board of a cover-up.',
];

export interface NewsProse {
  text: string;
  blocks: PlacedBlock[];
  words: number;
}

/**
 * Invented prose of about so many words with what the rules look for in every paragraph: quotations with speakers
 * and pronouns, numbers, judgements. The same each time for one seed.
 */
export function newsProse(words: number, seed = 'news prose'): NewsProse {
  const random = new SeededRandom(seed);
  const prose = new InventedProse(random);
  const blocks: Block[] = [{ kind: 'headline', text: prose.title() }];
  for (let count = 0; count < words;) {
    const text = `${prose.paragraph()} ${reported(prose, random)}`;
    blocks.push({ kind: 'paragraph', text });
    count += countWords(text, 'en');
  }
  const text = textOfBlocks(blocks);
  return { text, blocks: placeBlocks(blocks), words: countWords(text, 'en') };
}

function reported(prose: InventedProse, random: SeededRandom): string {
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  const said = prose.sentence().replaceAll(/[“”]/gu, '');
  const [share, sum, ships] = [random.between(2, 99), random.between(2, 99), random.between(2, 900)];
  return random.pick([
    `“${said}” said ${name}, a harbour official. She said that it was late.`,
    `${name} said about ${share} percent of the $${sum} million was spent.`,
    `According to ${name}, ${ships} ships left in ${random.between(1950, 2020)}.`,
    ...JUDGEMENTS,
  ]);
}
