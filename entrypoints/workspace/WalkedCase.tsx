import { CaseWalk } from '../../components/suggest-case/CaseWalk.tsx';
import { findCase } from '../../storage/cases.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { hashOf } from './routes.ts';

/** The way on to the next article of the case whose suggestions the reader works through; nothing outside of it. */
export function WalkedCase({ id, article }: { id: string; article: string }) {
  const found = useLiveQuery(() => findCase(id), [id]);
  if (!found?.articles.includes(article)) return null;
  return (
    <CaseWalk
      of={found}
      article={article}
      addressOf={(next) => hashOf({ page: 'article', id: next, show: [], suggest: id })}
      overviewAddress={hashOf({ page: 'suggest', id })}
    />
  );
}
