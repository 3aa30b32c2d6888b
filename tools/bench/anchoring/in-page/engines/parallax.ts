import type { Selector } from '../../../../../model/selector.ts';
import { anchorAll } from '../../../../../page/anchor.ts';
import { describe } from '../../../../../page/describe.ts';
import { wholePageText } from '../../../../../page/read-page.ts';
import { offer } from '../engine.ts';

offer({
  name: 'parallax',
  describe(root, ranges) {
    const map = wholePageText(root.ownerDocument);
    return ranges.map((range) => describe(map, range));
  },
  anchor(root, descriptions) {
    const map = wholePageText(root.ownerDocument);
    const passages = descriptions.map((selectors) => (selectors as Selector[] | null) ?? []);
    return anchorAll(map, passages).map((anchor) => ('start' in anchor ? map.rangeOf(anchor.start, anchor.end) : null));
  },
});
