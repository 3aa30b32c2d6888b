import { useState, type KeyboardEventHandler, type RefObject } from 'react';
import type { Id } from '../../model/id.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { ShowPassages, ShowPlaces } from '../compare/figures.ts';
import type { Reading } from '../compare/reading.ts';
import { coverageKeyOf, type CoverageKey } from './coverage-keys.ts';
import { factOf, joinedFact, keepFacts, newFact, restated, type TextOf } from './fact-changes.ts';
import type { FactRow, ToldStretch } from './fact-row.ts';
import { factStep, placeIn, type TakenStep } from './fact-steps.ts';
import { useCell } from './use-cell.ts';

export type Matrix = ReturnType<typeof useCoverage>;

interface CoverageSources {
  /** Those that are shown, in their order. */
  rows: readonly FactRow[];
  articles: readonly ComparedArticle[];
  reading: Reading;
  onShow: ShowPassages;
  onShowPlaces: ShowPlaces;
}

/** The reader's place in the matrix, and what can be done there, by the mouse as by keys. */
export function useCoverage(table: RefObject<HTMLElement | null>, sources: CoverageSources) {
  const { rows, articles, reading } = sources;
  const cell = useCell(table, rows, articles.length);
  const [isOpen, setOpen] = useState(false);
  const [joining, setJoining] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const textOf = textsOf(articles);

  function take(step: TakenStep | null) {
    if (!step) return;
    reading.change(step.change, 'coverage', step.says);
    const [fact] = step.change.put.facts ?? [];
    if (fact) cell.goOnTo(fact.id);
  }
  function join(into: FactRow) {
    const other = rows.find(({ key }) => key === joining);
    setJoining(other ? null : into.key);
    if (other) take(joinStep(other, into, textOf));
  }
  function close() {
    if (joining === null) setOpen(false);
    setJoining(null);
  }
  function perform(key: CoverageKey, row = cell.row, article = articles[cell.column]?.article.id) {
    if (key.does === 'step') return cell.step(key.rows, key.columns);
    if (key.does === 'undo') return reading.undo();
    if (key.does === 'close') return close();
    if (!row || article === undefined) return;
    if (key.does === 'show') return show(sources, placeIn(row, article));
    if (key.does === 'join') return join(row);
    if (key.does === 'edit') return setEditing(row.key);
    take(factStep(key.does, row, article, textOf));
  }

  return {
    row: cell.row,
    column: cell.column,
    isOpen,
    joining,
    editing,
    perform,
    show: (told: ToldStretch) => show(sources, told),
    open: (row: number, column: number) => {
      cell.goTo(row, column);
      setOpen(!isOpen || row !== cell.index || column !== cell.column);
    },
    /** From elsewhere: the focus goes there. */
    openRow: (row: FactRow, column: number) => {
      cell.goOnTo(row.key, column);
      setOpen(true);
    },
    restate: (row: FactRow, statement: string | null) => {
      setEditing(null);
      const isNew = statement !== null && statement !== row.statement;
      if (isNew) take({ change: restated(row, statement, textOf), says: 'Statement kept.' });
      else cell.goOnTo(row.key);
    },
    /** A fact that the reader words; the machine looks for who tells it. */
    add: (statement: string, tellings: readonly ToldStretch[] = []) =>
      take({ change: keepFacts(newFact(statement, tellings, textOf)), says: 'Fact added.' }),
    onKeyDown: onKey(perform),
  };
}

function onKey(perform: (key: CoverageKey) => void): KeyboardEventHandler {
  return (event) => {
    const key = coverageKeyOf(event);
    if (!key) return;
    event.preventDefault();
    perform(key);
  };
}

function textsOf(articles: readonly ComparedArticle[]): TextOf {
  return (article: Id) => articles.find((each) => each.article.id === article)?.text.text ?? '';
}

function joinStep(row: FactRow, into: FactRow, textOf: TextOf): TakenStep | null {
  if (row === into) return null;
  return { change: joinedFact(factOf(row, textOf), factOf(into, textOf)), says: 'Facts joined.' };
}

/** Annotations are shown wherever the article is open; other words in its stored text. */
function show({ articles, onShow, onShowPlaces }: CoverageSources, told: ToldStretch | null): void {
  if (!told) return;
  const { article, annotation, start, end } = told;
  const revision = articles.find((each) => each.article.id === article)?.text.revision;
  if (annotation !== null) onShow(article, [annotation]);
  else if (revision) onShowPlaces(article, { revision, stretches: [{ start, end }] });
}
