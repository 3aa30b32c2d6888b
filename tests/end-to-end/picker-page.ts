import { openHost } from '../../page/text/own-hosts.ts';
import { openPicker } from '../../page/picker/picker.ts';
import { watchSelection } from '../../page/watching/watch-selection.ts';

/**
 * The picker on a page of its own, in an open shadow root, into which axe can look. In the extension the root is closed:
 * there a check would look at nothing and pass.
 */
const { signal } = new AbortController();
watchSelection(
  document,
  (range) => {
    const picker = openPicker(openHost('open', signal), {
      lines: () => (range as Range).getClientRects(),
      tags: ['quote'],
      onToggle: (tag) => picker.show([tag]),
      onNote: () => undefined,
      onClose: () => undefined,
      signal,
    });
  },
  signal,
);
