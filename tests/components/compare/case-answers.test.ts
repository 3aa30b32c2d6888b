import { describe, expect, test } from 'vitest';
import { caseAnswerer, type CaseAnswer, type CaseAnswers } from '../../../components/compare/case-answers.ts';
import { queryWriter } from '../../../components/compare/case-queries.ts';
import { caseComparer } from '../../../components/compare/compared-case.ts';
import { OWN_ALONE } from '../../../components/compare/counting.ts';
import { NOTHING_READ } from '../../../components/compare/reading.ts';
import { caseLedger } from '../../../components/ledger/case-ledger.ts';
import type { CaseContents } from '../../../model/case-contents.ts';
import type { ReadingContents } from '../../../model/case-reading.ts';
import type { Block } from '../../../model/article-text.ts';
import { idOf } from '../../model/examples.ts';
import { caseOf, story } from './long-bridge.ts';

const SAID = 'Ines Okafor never looked';

function caseWith({ quoted = [], more = '' }: { quoted?: string[]; more?: string } = {}) {
  const text = `Mayor Ines Okafor closed the bridge on Thursday. ${SAID}, says Dana Whitlock. ${more}`;
  const blocks: Block[] = [{ kind: 'paragraph', text }];
  const passages = quoted.map((words, index) => ({
    id: 110 + index,
    words,
    tags: ['quote' as const],
    fields: { speakers: [index === 0 ? 'Dana Whitlock' : 'Ms Whitlock'] },
  }));
  const other: Block[] = [{ kind: 'paragraph', text: 'Drivers blamed Ines Okafor. Dana Whitlock did as well.' }];
  const { revisions, ...rest } = story({ id: 100, blocks, passages });
  const captured = more === '' ? revisions : revisions.map((revision) => ({ ...revision, id: idOf(150) }));
  return caseOf({ ...rest, revisions: captured }, story({ id: 200, outlet: 'Daily Ledger', blocks: other }));
}

/** A comparison that stays open, with the worker that it asks, which gets copies. */
function asking() {
  const [compare, write, answer] = [caseComparer(), queryWriter(), caseAnswerer()];
  const known: Partial<CaseAnswers> = {};
  return (contents: CaseContents, reading: Partial<ReadingContents> = {}) => {
    const { articles } = compare(structuredClone(contents), OWN_ALONE);
    const query = write(articles, { ...NOTHING_READ.contents, ...reading }, 'surest');
    const parts = query ? partsOf(answer(structuredClone(query))) : [];
    for (const { found } of parts) Object.assign(known, found);
    return { articles, parts, known: { ...known } };
  };
}

function partsOf(answers: Iterator<CaseAnswer>): CaseAnswer[] {
  const parts: CaseAnswer[] = [];
  for (let next = answers.next(); !next.done; next = answers.next()) parts.push(structuredClone(next.value));
  return parts;
}

const OKAFOR = { name: 'The mayor', wordings: [{ words: 'Ines Okafor', article: null }] };
const WHITLOCK = { name: 'Dana Whitlock', spellings: ['Ms Whitlock'] };

describe('what is worked out again and again is that of the case as it is', () => {
  const bothQuotes = caseWith({ quoted: [SAID, 'closed the bridge'] });
  test.each<[string, CaseContents, CaseContents, Partial<ReadingContents>]>([
    ['a quote is marked', caseWith(), caseWith({ quoted: [SAID] }), {}],
    ['another text was captured', caseWith(), caseWith({ more: 'Tomas Lind left, and Tomas Lind stayed away.' }), {}],
    ['a row was confirmed', caseWith(), caseWith(), { actors: [OKAFOR] }],
    ['a speaker has another spelling', caseWith({ quoted: [SAID] }), bothQuotes, {}],
    ['two spellings were merged', bothQuotes, bothQuotes, { voices: [WHITLOCK] }],
  ])('when %s', (_, before, after, reading) => {
    const ask = asking();
    const first = ask(before);
    const fresh = asking()(after, reading);
    const second = ask(after, reading);
    expect(second.known).toEqual(fresh.known);
    const shown = ({ articles, known }: typeof first) => [
      known.ledger && caseLedger(articles, known.ledger),
      known.merges,
    ];
    expect(shown(second)).toEqual(shown(fresh));
    expect(shown(second)).not.toEqual(shown(first));
  });
});

test('the quickest part comes first, the last one says that it is', () => {
  const { parts } = asking()(caseWith());
  expect(parts.map(({ found }) => Object.keys(found))).toEqual([['words'], ['ledger', 'merges'], ['coverage']]);
  expect(parts.map(({ isLast }) => isLast)).toEqual([false, false, true]);
});

test('what the texts alone decide is not sent again', () => {
  const ask = asking();
  ask(caseWith());
  const { parts } = ask(caseWith({ quoted: [SAID] }));
  expect(parts.flatMap(({ found }) => Object.keys(found))).toEqual(['merges', 'coverage']);
});
