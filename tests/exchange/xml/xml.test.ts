import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlTag, xmlText } from '../../../exchange/xml/write-xml.ts';
import { xmlEvents } from '../../../exchange/xml/xml-events.ts';

function read(xml: string) {
  return [...xmlEvents(xml)].map((event) =>
    event.kind === 'open'
      ? [event.name, Object.fromEntries(event.attributes)]
      : event.kind === 'text'
        ? event.text
        : `/${event.name}`,
  );
}

test('elements, attributes, text, data, comments and instructions', () => {
  const xml =
    '\uFEFF<?xml version="1.0"?>\n<!-- <a> -->\n<q:a x="1 &gt; 0" y=\'"\'>one &amp; <![CDATA[<two>]]><b/>&#x1F6A7;&#8217;\r\n</q:a>\n';
  expect(read(xml)).toEqual([['q:a', { x: '1 > 0', y: '"' }], 'one & ', '<two>', ['b', {}], '/b', '🚧’\n', '/q:a']);
});

test.each([
  ['entities that expand', '<!DOCTYPE a [<!ENTITY b "cc">]><a>&b;</a>', /line 1: it declares a document type/u],
  ['a file from elsewhere', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', /document type/u],
  ['an entity of HTML', '<a>\n&nbsp;</a>', /line 1: the entity “&nbsp;” is not known/u],
  ['a lone ampersand', '<a>&</a>', /“&” stands for no character/u],
  ['a character that is none', '<a>&#0;</a>', /“&#0;” stands for no character/u],
  ['half of one', '<a>&#xD83D;</a>', /stands for no character/u],
  ['NUL', '<a>\0</a>', /control characters/u],
  ['a tag that is not closed', '<a>\n<b></b>', /line 2: “a” is not closed: the file is cut off/u],
  ['tags across each other', '<a><b></a></b>', /“a” is closed, but was not opened last/u],
  ['a tag that is cut off', '<a><b c="', /cut off/u],
  ['an attribute twice', '<a b="1" b="2"/>', /“b” stands twice/u],
  ['attributes without marks', '<a b=1/>', /attributes of “a”/u],
  ['two documents', '<a/><b/>', /second document/u],
  ['text around it', '<a/>text', /text behind the end/u],
  ['none', 'PK', /is no XML/u],
  ['nothing', '', /is no XML/u],
  ['nesting without end', '<a>'.repeat(100_000), /nested more than 200/u],
])('%s is refused with the line', (_, xml, message) => {
  expect(() => read(xml)).toThrow(message);
});

test('any text survives, in elements and attributes; what XML cannot hold becomes U+FFFD', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = `${xmlTag('a', { b: text })}${xmlText(text)}</a>`;
      const held = text.replaceAll(/[\0-\u{8}\v\f\u{E}-\u{1F}\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]/gu, '\u{FFFD}');
      expect(read(xml)).toEqual([['a', { b: held }], ...(held === '' ? [] : [held]), '/a']);
    }),
  );
});
