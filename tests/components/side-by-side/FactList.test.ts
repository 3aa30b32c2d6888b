import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FactList } from '../../../components/side-by-side/FactList.tsx';

test('which fact is lit is heard as well as seen', () => {
  const facts = ['The ferry stopped.', 'The bridge is shut.'].map((statement) => {
    return { key: statement, statement, isProposed: false, places: new Map() };
  });
  const list = createElement(FactList, {
    facts,
    isWorking: false,
    lit: 'The bridge is shut.',
    onLight: () => undefined,
    onGoTo: () => undefined,
  });
  const [, lit] = /aria-current="true"[^>]*><bdi>([^<]*)/u.exec(renderToStaticMarkup(list)) ?? [];
  expect(lit).toBe('The bridge is shut.');
  expect(renderToStaticMarkup(list).match(/aria-current/gu)).toHaveLength(1);
});
