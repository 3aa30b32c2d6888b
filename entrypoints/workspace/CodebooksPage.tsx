import { Codebooks } from '../../components/codebooks/Codebooks.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { useAttempts } from '../../components/ui/use-attempts.ts';
import { beginCodebook, viewCodebooks } from '../../storage/codebooks.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { hashOf } from './routes.ts';

/** All codebooks. */
export function CodebooksPage() {
  const codebooks = useLiveQuery(viewCodebooks);
  const { failure, forget, attempt } = useAttempts();
  if (!codebooks) return null;
  const addressOf = (id: string) => hashOf({ page: 'codebook', id, part: 'edit' });

  async function begin() {
    location.hash = addressOf(await beginCodebook());
  }

  return (
    <>
      <Codebooks codebooks={codebooks} addressOf={addressOf} onBegin={() => attempt(begin())} />
      {failure && <Notice onClose={forget}>{failure}</Notice>}
    </>
  );
}
