import { InventedProse } from './invented-prose.ts';
import { SeededRandom } from './seeded-random.ts';

const PARAGRAPHS_PER_SECTION = 12;

/** A page of about so many words in sections, with links, lists, quotations and captions; the same each time. */
export function longPage(words = 100_000): string {
  const random = new SeededRandom('long page');
  const prose = new InventedProse(random);
  const sections: string[] = [];
  for (let count = 0; count < words;) {
    const section = sectionOf(prose, random);
    sections.push(section);
    count += section.split(/\s+/u).length;
  }
  const header = `<header><h1>${prose.title()}</h1><p>${prose.sentence()}</p></header>`;
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Long page</title></head>\n<body>\n${header}\n<main>\n${sections.join('\n')}\n</main>\n</body></html>`;
}

function sectionOf(prose: InventedProse, random: SeededRandom): string {
  const blocks = Array.from({ length: PARAGRAPHS_PER_SECTION }, () => blockOf(prose, random));
  return `<section>\n  <h2>${prose.title()}</h2>\n  ${blocks.join('\n  ')}\n</section>`;
}

function blockOf(prose: InventedProse, random: SeededRandom): string {
  const kind = random.next();
  if (kind < 0.06) return `<blockquote><p>${prose.paragraph()}</p></blockquote>`;
  if (kind < 0.12) return `<ul>\n    <li>${prose.sentence()}</li>\n    <li>${prose.sentence()}</li>\n  </ul>`;
  if (kind < 0.18) return `<figure><figcaption>${prose.sentence()}</figcaption></figure>`;
  return `<p>${withMarkup(prose.paragraph(), random)}</p>`;
}

/** Lays a link or an emphasis around some words, and breaks lines as an editor's programme does. */
function withMarkup(text: string, random: SeededRandom): string {
  return text
    .split(' ')
    .map((word) => {
      const kind = random.next();
      if (kind < 0.01) return `<a href="#">${word}</a>`;
      if (kind < 0.02) return `<em>${word}</em>`;
      return kind < 0.1 ? `${word}\n   ` : word;
    })
    .join(' ');
}
