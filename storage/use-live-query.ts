/** React's view of the library: re-runs a query whenever what it read has changed, in whichever context. */
export { useLiveQuery } from 'dexie-react-hooks';
