import { Codebooks } from '../../../components/codebooks/Codebooks.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { useAttempts } from '../../../components/ui/use-attempts.ts';
import type { Id } from '../../../model/id.ts';
import { beginCodebook, viewCodebooks } from '../../../storage/codebooks/codebooks.ts';
import {
  chooseOwnCodebook,
  discardCodebook,
  duplicateCodebook,
  startCodebook,
} from '../../../storage/undo/undoable-codebooks.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { hashOf } from '../routes.ts';

/** All codebooks. */
export function CodebooksPage() {
  const codebooks = useLiveQuery(viewCodebooks);
  const { failure, forget, attempt } = useAttempts();
  if (!codebooks) return null;
  const addressOf = (id: string) => hashOf({ page: 'codebook', id, part: 'edit' });

  /** Shows a codebook once it is made. */
  async function open(making: Promise<Id>) {
    location.hash = addressOf(await making);
  }

  return (
    <>
      <Codebooks
        codebooks={codebooks}
        addressOf={addressOf}
        onBegin={() => attempt(open(beginCodebook()))}
        onCreate={(name) => attempt(open(startCodebook(name)))}
        onCopy={(id) => attempt(open(duplicateCodebook(id)))}
        onDelete={(id) => attempt(discardCodebook(id))}
        onChoose={(id) => attempt(chooseOwnCodebook(id))}
      />
      {failure && <Notice onClose={forget}>{failure}</Notice>}
    </>
  );
}
