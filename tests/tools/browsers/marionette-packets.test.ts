import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodePacket, PacketReader } from '../../../tools/browsers/firefox/marionette-packets.ts';

describe('Marionette packets', () => {
  test('begin with the length in bytes, not in characters', () => {
    expect(encodePacket([0, 1, '🌉']).toString()).toBe('12:[0,1,"🌉"]');
  });

  test('are put together however the socket cuts them', () => {
    fc.assert(
      fc.property(fc.array(fc.json()), fc.array(fc.nat()), (texts, cuts) => {
        const messages = texts.map((text): unknown => JSON.parse(text));
        const stream = Buffer.concat(messages.map(encodePacket));
        const ends = [...cuts.map((cut) => cut % (stream.length + 1)), stream.length].toSorted((a, b) => a - b);
        const reader = new PacketReader();
        const read = ends.flatMap((end, index) => reader.read(stream.subarray(ends[index - 1] ?? 0, end)));
        expect(read).toEqual(messages);
      }),
    );
  });

  test('refuse what is no packet', () => {
    expect(() => new PacketReader().read(Buffer.from('HTTP/1.1 200: OK'))).toThrow('no Marionette packet');
  });
});
