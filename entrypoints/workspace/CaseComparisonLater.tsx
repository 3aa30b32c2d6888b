import { lazy, Suspense, type ComponentProps } from 'react';

const CaseComparison = lazy(async () => {
  const loaded = await import('../../components/compare/CaseComparison.tsx');
  return { default: loaded.CaseComparison };
});

/** The comparison of a case. A page loads it, with all its word lists, only once it shows one. */
export function CaseComparisonLater(props: ComponentProps<typeof CaseComparison>) {
  return (
    <Suspense>
      <CaseComparison {...props} />
    </Suspense>
  );
}
