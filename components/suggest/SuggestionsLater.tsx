import { lazy, Suspense, type ComponentProps } from 'react';

const Suggestions = lazy(async () => ({ default: (await import('./Suggestions.tsx')).Suggestions }));

/** The list of suggestions. A page loads it once somebody asks for any. */
export function SuggestionsLater(props: ComponentProps<typeof Suggestions>) {
  return (
    <Suspense>
      <Suggestions {...props} />
    </Suspense>
  );
}
