import { TAGS, type Tag } from '../../../model/tag.ts';
import { TAG_COLOURS } from '../../../page/painting/palette.ts';

export type ChartColours = Record<Tag | `${Tag}Tint` | 'paper' | 'ink' | 'soft' | 'rule' | 'untagged', string>;

/** For a picture of its own, on paper: plain values, since few programs besides browsers know a style sheet's variables. */
export const ON_PAPER: ChartColours = {
  ...tagColours((tag) => TAG_COLOURS.light[tag]),
  paper: '#fdfcf9',
  ink: '#1d1c1a',
  soft: '#686560',
  rule: '#e4e0d7',
  untagged: '#e6e2da',
};

/** Within the report, whose style sheet knows light and dark. */
export const IN_REPORT: ChartColours = {
  ...tagColours((tag) => ({ ink: `var(--${tag})`, tint: `var(--${tag}-tint)` })),
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  rule: 'var(--rule)',
  untagged: 'var(--untagged)',
};

function tagColours(of: (tag: Tag) => { ink: string; tint: string }): Record<Tag | `${Tag}Tint`, string> {
  const all = TAGS.flatMap((tag) => [
    [tag, of(tag).ink],
    [`${tag}Tint`, of(tag).tint],
  ]);
  return Object.fromEntries(all) as Record<Tag | `${Tag}Tint`, string>;
}
