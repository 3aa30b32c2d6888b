import { rangeToSelector, reviveSelector } from '@recogito/text-annotator';
import { offer, passageByPassage } from '../engine.ts';

/** What it stores: the words and their position in the container's text. */
interface Kept {
  quote: string;
  start: number;
  end: number;
}

offer(
  passageByPassage<Kept>(
    '@recogito/text-annotator',
    (root, range) => {
      const { quote, start, end } = rangeToSelector(range, root);
      return { quote, start, end };
    },
    (root, kept) => {
      const { range } = reviveSelector({ ...kept, range: new Range() }, root);
      return range.collapsed ? null : range;
    },
  ),
);
