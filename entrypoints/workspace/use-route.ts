import { useEffect, useState } from 'react';
import { readHash, type Route } from './routes.ts';

/** The route in the address, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readHash(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readHash(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
