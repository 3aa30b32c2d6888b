import { keepExample } from '../../../components/welcome/keep-example.ts';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { hashOf } from '../routes.ts';

/** The short welcome; it leads into the library. */
export function WelcomePage() {
  return (
    <Welcome
      onKeep={async (annotations) => {
        const id = await keepExample(annotations);
        location.hash = id ? hashOf({ page: 'article', id, show: [] }) : hashOf({ page: 'library' });
      }}
      onLeave={() => {
        location.hash = hashOf({ page: 'library' });
      }}
    />
  );
}
