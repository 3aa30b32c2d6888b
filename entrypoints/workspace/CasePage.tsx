import { readCase, readCaseOfAll } from '../../storage/cases.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { CaseComparisonLater } from './CaseComparisonLater.tsx';
import { openPassages, openPlaces } from './open-passages.ts';
import { saveCase } from './save-case.ts';
import { NotThere } from './NotThere.tsx';
import { hashOf } from './routes.ts';

/** A case at full width. */
export function CasePage({ id }: { id: string }) {
  const contents = useLiveQuery(() => readCaseOfAll(id), [id]);
  if (contents === undefined) return null;
  if (contents === null) return <NotThere what="case" />;
  return (
    <CaseComparisonLater
      contents={contents}
      addresses={{
        beside: hashOf({ page: 'beside', id, articles: [] }),
        suggest: hashOf({ page: 'suggest', id }),
        agreement: hashOf({ page: 'agreement', id }),
        exchange: hashOf({ page: 'exchange', case: id }),
      }}
      onShow={(article, ids) => void openPassages(article, ids)}
      onShowPlaces={(article, places) => void openPlaces(article, places)}
      onExport={() => void readCase(contents.case.id).then((own) => own && saveCase(own))}
    />
  );
}
