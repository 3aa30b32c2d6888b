import type { Selector } from '../../../../../model/selector.ts';
import { anchorAll, describeAll } from '../../../../../page/index.ts';
import { offer } from '../engine.ts';

offer({
  name: 'parallax',
  describe: (root, ranges) => describeAll(root, ranges),
  anchor(root, descriptions) {
    const passages = descriptions.map((selectors) => (selectors as Selector[] | null) ?? []);
    return anchorAll(root, passages).map(({ range }) => range);
  },
});
