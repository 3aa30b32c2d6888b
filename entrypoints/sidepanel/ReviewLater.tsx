import { lazy, Suspense, type ComponentProps } from 'react';

const ReviewList = lazy(async () => {
  const loaded = await import('../../components/review/ReviewList.tsx');
  return { default: loaded.ReviewList };
});

/** The review of doubtful passages. Few articles have any, so its list is loaded with the first. */
export function ReviewLater(props: ComponentProps<typeof ReviewList>) {
  return (
    <Suspense>
      <ReviewList {...props} />
    </Suspense>
  );
}
