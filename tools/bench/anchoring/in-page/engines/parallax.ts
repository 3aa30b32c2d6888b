import type { Selector } from '../../../../../model/selector.ts';
import { describe } from '../../../../../page/describe.ts';
import { anchorAll } from '../../../../../page/index.ts';
import { wholePageText } from '../../../../../page/read-page.ts';
import { offer } from '../engine.ts';

offer({
  name: 'parallax',
  // As the entrance of page/ describes, but with one reading of the page for all passages.
  describe(root, ranges) {
    const map = wholePageText(root.ownerDocument);
    return ranges.map((range) => describe(map, range));
  },
  anchor(root, descriptions) {
    const passages = descriptions.map((selectors) => (selectors as Selector[] | null) ?? []);
    return anchorAll(root, passages).map(({ range }) => range);
  },
});
