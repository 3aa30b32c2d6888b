import { readCaseOfAll } from '../../../storage/read-cases.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { CaseComparisonLater } from '../CaseComparisonLater.tsx';
import { NotThere } from '../NotThere.tsx';
import { hashOf, type Route } from '../routes.ts';

/** A case at full width. */
export function CasePage({ id, whose = 'mine' }: Route & { page: 'case' }) {
  const contents = useLiveQuery(() => readCaseOfAll(id), [id]);
  if (contents === undefined) return null;
  if (contents === null) return <NotThere what="case" />;
  return (
    <CaseComparisonLater
      contents={contents}
      startWith={whose}
      // The address follows, so that the view can be reloaded and come back to; it is the same view all the while.
      onChooseAuthors={(chosen) => history.replaceState(null, '', hashOf({ page: 'case', id, whose: chosen }))}
      addressesFor={(counted) => ({
        beside: hashOf({ page: 'beside', id, articles: [], whose: counted }),
        suggest: hashOf({ page: 'suggest', id }),
        agreement: hashOf({ page: 'agreement', id }),
        exchange: hashOf({ page: 'exchange', case: id }),
      })}
    />
  );
}
