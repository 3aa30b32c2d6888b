import { lazy, Suspense, type ComponentProps } from 'react';
import { Notice } from '../../components/ui/Notice.tsx';
import { useAttempts } from '../../components/ui/use-attempts.ts';
import { openPassages, openPlaces } from './open-passages.ts';

const CaseComparison = lazy(async () => {
  const loaded = await import('../../components/compare/CaseComparison.tsx');
  return { default: loaded.CaseComparison };
});

type CaseComparisonLaterProps = Omit<ComponentProps<typeof CaseComparison>, 'onShow' | 'onShowPlaces'>;

/**
 * The comparison of a case, which shows what is behind its figures where the article is open, or says why it cannot. A page loads it, with all its
 * word lists, only once it shows one.
 */
export function CaseComparisonLater(props: CaseComparisonLaterProps) {
  const { failure, forget, attempt } = useAttempts();
  return (
    <>
      {failure !== null && (
        <div className="not-shown">
          <Notice onClose={forget}>Not shown: {failure}</Notice>
        </div>
      )}
      <Suspense>
        <CaseComparison
          {...props}
          onShow={(article, ids) => attempt(openPassages(article, ids))}
          onShowPlaces={(article, places) => attempt(openPlaces(article, places))}
        />
      </Suspense>
    </>
  );
}
