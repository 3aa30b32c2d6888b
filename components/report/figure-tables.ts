import { attributionAudit, VOUCHED_TAGS, VOUCHERS } from '../../analysis/voices/attribution-audit.ts';
import { statisticsCompared } from '../../analysis/statistics-compared/statistics-compared.ts';
import { TAGS } from '../../model/tag.ts';
import { nameOfTags, partOf, percent } from '../compare/figures.ts';
import { nameOfRow } from '../compare/statistics/name-of-row.ts';
import { showValue } from '../compare/statistics/show-value.ts';
import { labelOfVoice } from '../compare/voices/voice-label.ts';
import { VOUCHER_LABELS } from '../compare/vouching/voucher-labels.ts';
import { countOf } from '../ui/counts.ts';
import { TAG_LABELS } from '../ui/TagName.tsx';
import type { ComparisonToSave } from './comparison-to-save.ts';
import { claimsTable, coverageTable } from './coverage-figures.ts';
import type { FigureCell, FigureRow, FigureTable } from './figure-table.ts';
import { ledgerTable } from './ledger-figures.ts';
import { openingsTable, timelineTable } from './opening-figures.ts';
import { orderTable } from './order-figures.ts';
import { wordsTable } from './words-figures.ts';

/** The answers of a comparison as tables, in the order of the screen; questions without an answer are left out. */
export function figureTables(comparison: ComparisonToSave): FigureTable[] {
  const tables = [
    openingsTable,
    timelineTable,
    tagMix,
    orderTable,
    ledgerTable,
    voicesTable,
    coverageTable,
    claimsTable,
    vouching,
    statistics,
    wordsTable,
  ];
  return tables.map((make) => make(comparison)).filter(({ rows }) => rows.length > 0);
}

function tagMix({ articles }: ComparisonToSave): FigureTable {
  const ofTags = TAGS.map((tag): FigureRow => ({
    head: TAG_LABELS[tag],
    cells: articles.map(({ mix }): FigureCell | null => {
      const share = mix.tags.find((each) => each.tag === tag);
      if (!share || share.passages === 0) return null;
      const { words, passages, ids } = share;
      return { text: percent(share.share), numbers: { share: share.share, words, passages }, ids };
    }),
  }));
  const untagged = articles.map(({ mix }) => {
    const { words = 0, share = 0 } = mix.segments.find(({ tags }) => tags.length === 0) ?? {};
    return { text: percent(share), numbers: { share, words } };
  });
  const words = articles.map(({ mix }) => ({ text: countOf(mix.words, 'word'), numbers: { words: mix.words } }));
  return {
    title: 'What each article is made of',
    hint: 'Each tag’s share of the article’s words. Words with two tags count for both, so that shares may exceed 100 % together.',
    rowsAre: 'Tag',
    rows: [...ofTags, ...setRows(articles), { head: 'Untagged', cells: untagged }, { head: 'In all', cells: words }],
  };
}

/** The words that several tags share, which the bar shows in bands. */
function setRows(articles: ComparisonToSave['articles']): FigureRow[] {
  const sets = articles.flatMap(({ mix }) => mix.segments.map(({ tags }) => tags)).filter(({ length }) => length > 1);
  const bySet = new Map(sets.map((tags) => [tags.join(), tags]));
  return [...bySet].map(([key, tags]) => ({
    head: nameOfTags(tags),
    detail: 'on the same words',
    cells: articles.map(({ mix }): FigureCell | null => {
      const segment = mix.segments.find((each) => each.tags.join() === key);
      if (!segment) return null;
      const { share, words, ids } = segment;
      return { text: percent(share), numbers: { share, words, passages: ids.length }, ids };
    }),
  }));
}

function voicesTable({ articles, voices }: ComparisonToSave): FigureTable {
  return {
    title: 'Who gets to speak',
    hint: 'Words quoted of each speaker.',
    rowsAre: 'Speaker',
    rows: voices.map((voice) => {
      const only = voice.onlyIn === null ? undefined : articles[voice.onlyIn]?.name;
      const details = [voice.name !== null && voice.kind, only && `only in ${only}`];
      return {
        head: labelOfVoice(voice),
        detail: details.filter(Boolean).join(' · '),
        cells: voice.cells.map(({ words, passages, ids }) =>
          passages === 0 ? null : { text: countOf(words, 'word'), numbers: { words, passages }, ids },
        ),
      };
    }),
  };
}

function vouching({ articles }: ComparisonToSave): FigureTable {
  const audits = articles.map(({ passages }) => attributionAudit(passages));
  const rows = VOUCHED_TAGS.flatMap((tag) =>
    VOUCHERS.map((voucher): FigureRow => ({
      head: `${TAG_LABELS[tag]}s: ${VOUCHER_LABELS[voucher]}`,
      cells: audits.map(({ tags }) => {
        const audit = tags.find((each) => each.tag === tag);
        const ids = audit?.vouchings.find((each) => each.voucher === voucher)?.ids ?? [];
        if (!audit || ids.length === 0) return null;
        const numbers = { passages: ids.length, all: audit.passages };
        return { text: partOf(ids.length, audit.passages), numbers, ids };
      }),
    })),
  );
  return {
    title: 'Who vouches for it',
    hint: 'Passages by their source. “Not stated” is what the reader has not typed, and says nothing of the outlet.',
    rowsAre: 'Source',
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)),
  };
}

function statistics({ articles }: ComparisonToSave): FigureTable {
  const compared = statisticsCompared(articles.map(({ text, passages }) => ({ text: text.text, passages })));
  return {
    title: 'Which numbers are given',
    hint: 'As a value in one unit, and as the article writes it. Which belong in one row is proposed by rules: look at the words.',
    rowsAre: 'Measure',
    rows: compared.map((row) => ({
      head: nameOfRow(row),
      detail: row.differs ? '≠ values differ' : '',
      cells: row.cells.map((figures) => {
        if (figures.length === 0) return null;
        const written = figures.map((each) =>
          [showValue(each, row.unit), `“${each.written}”`].filter(Boolean).join(' '),
        );
        const [first] = figures;
        const numbers = first?.value === null || first === undefined ? {} : { value: first.value };
        return { text: [...new Set(written)].join('; '), numbers, ids: figures.map(({ id }) => id) };
      }),
    })),
  };
}
