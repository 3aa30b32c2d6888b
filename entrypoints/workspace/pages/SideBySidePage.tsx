import { lazy, Suspense } from 'react';
import { readCaseOfAll } from '../../../storage/read-cases.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { NotThere } from '../NotThere.tsx';
import { hashOf, type Route } from '../routes.ts';

const CaseSideBySide = lazy(async () => {
  const loaded = await import('../../../components/side-by-side/CaseSideBySide.tsx');
  return { default: loaded.CaseSideBySide };
});

/** Two to four articles of a case in columns. */
export function SideBySidePage({ id, articles, whose = 'mine' }: Route & { page: 'beside' }) {
  const contents = useLiveQuery(() => readCaseOfAll(id), [id]);
  if (contents === undefined) return null;
  if (contents === null) return <NotThere what="case" />;
  return (
    <Suspense>
      <CaseSideBySide
        contents={contents}
        asked={articles}
        chosen={whose}
        onChooseAuthors={(counted) => {
          location.hash = hashOf({ page: 'beside', id, articles, whose: counted });
        }}
        caseAddressFor={(counted) => hashOf({ page: 'case', id, whose: counted })}
        onShow={(shown) => {
          location.hash = hashOf({ page: 'beside', id, articles: [...shown], whose });
        }}
      />
    </Suspense>
  );
}
