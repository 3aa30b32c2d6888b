import * as standIn from 'fake-indexeddb';

/** Stands in for the browser's database. Import it before Dexie, which looks for the database once, when it is loaded. */
export const indexedDB = standIn.indexedDB;

Object.assign(globalThis, standIn);
