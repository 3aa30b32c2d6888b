import { describe, expect, test } from 'vitest';
import { freshCanonical, type SeenCanonicals } from '../../../page/reading/fresh-canonical.ts';

const BRIDGE = 'https://post.example/bridge';
const FERRIES = 'https://post.example/ferries';
const TRAMS = 'https://post.example/trams';

/** What is believed at each step of a visit: an address, and the canonical that the page then has. */
function visit(loaded: string, ...steps: [address: string, canonical: string | null][]): (string | null)[] {
  const seen: SeenCanonicals = new Map();
  return steps.map(([address, canonical]) => freshCanonical(canonical, address, loaded, seen));
}

describe('a canonical', () => {
  test('is believed at the address where the document was loaded', () => {
    expect(visit(`${BRIDGE}?utm_source=letter`, [BRIDGE, '/bridge-shut'], [`${BRIDGE}#top`, '/bridge-shut'])).toEqual([
      '/bridge-shut',
      '/bridge-shut',
    ]);
  });

  test('that was left over from the former address is not; one that changed too is', () => {
    expect(visit(BRIDGE, [BRIDGE, BRIDGE], [FERRIES, BRIDGE], [FERRIES, FERRIES], [TRAMS, FERRIES])).toEqual([
      BRIDGE,
      null,
      FERRIES,
      null,
    ]);
  });

  test('is believed again where the reader goes back', () => {
    expect(visit(BRIDGE, [BRIDGE, BRIDGE], [FERRIES, FERRIES], [BRIDGE, BRIDGE])).toEqual([BRIDGE, FERRIES, BRIDGE]);
  });

  test('of a page that was first read after it went on is not believed: it may be as old as the document', () => {
    expect(visit(BRIDGE, [FERRIES, BRIDGE], [FERRIES, FERRIES])).toEqual([null, FERRIES]);
  });

  test('may be missing', () => {
    expect(visit(BRIDGE, [BRIDGE, null])).toEqual([null]);
  });
});
