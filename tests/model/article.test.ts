import { describe, expect, test } from 'vitest';
import { headlineOf, outletOf } from '../../model/article.ts';

const url = 'https://www.harbour-courier.example/long-bridge?part=2';

describe('an article that', () => {
  test('says its outlet and headline is called so', () => {
    expect(outletOf({ outlet: 'Harbour Courier', url })).toBe('Harbour Courier');
    expect(headlineOf({ headline: 'Long Bridge shut', url })).toBe('Long Bridge shut');
  });

  test('does not say them is called by its address', () => {
    expect(outletOf({ outlet: null, url })).toBe('harbour-courier.example');
    expect(headlineOf({ headline: null, url })).toBe('www.harbour-courier.example/long-bridge?part=2');
  });
});
