import { CaseSuggestions } from '../../../components/suggest-case/CaseSuggestions.tsx';
import { readCase } from '../../../storage/read-cases.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { NotThere } from '../NotThere.tsx';
import { hashOf } from '../routes.ts';

/** The suggestions for all articles of a case. */
export function CaseSuggestionsPage({ id }: { id: string }) {
  const contents = useLiveQuery(() => readCase(id), [id]);
  if (contents === undefined) return null;
  if (contents === null) return <NotThere what="case" />;
  return (
    <CaseSuggestions
      contents={contents}
      caseAddress={hashOf({ page: 'case', id })}
      addressOf={(article) => hashOf({ page: 'article', id: article, show: [], suggest: id })}
    />
  );
}
