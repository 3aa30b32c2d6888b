import { expect, test } from 'vitest';
import { decodeText, encodingOf } from '../../../exchange/article-files/decode-text.ts';

test.for([
  ['UTF-8', 'utf-8', [0xe2, 0x80, 0x9c, 0x41, 0xe2, 0x80, 0x9d], '“A”'],
  ['UTF-8 with a byte order mark', 'utf-8', [0xef, 0xbb, 0xbf, 0x41], 'A'],
  ['UTF-8 beyond U+FFFF', 'utf-8', [0xf0, 0x9f, 0x98, 0xa1], '😡'],
  ['UTF-16, the lower byte first', 'utf-16le', [0xff, 0xfe, 0x1c, 0x20, 0x41, 0x00], '“A'],
  ['UTF-16, the higher byte first', 'utf-16be', [0xfe, 0xff, 0x20, 0x1c, 0x00, 0x41], '“A'],
  ['windows-1252', 'windows-1252', [0x93, 0x41, 0x94, 0x20, 0x80, 0x20, 0xe9], '“A” € é'],
  ['bytes that mean nothing anywhere else', 'windows-1252', [0x81, 0x8d, 0xff], '\u0081\u008Dÿ'],
  ['UTF-8 that breaks off', 'windows-1252', [0x41, 0xe2, 0x80], 'Aâ€'],
  ['nothing', 'utf-8', [], ''],
] as const)('%s', ([, encoding, bytes, text]) => {
  expect(encodingOf(Uint8Array.from(bytes))).toBe(encoding);
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});
