import { useState } from 'react';
import type { ReadingChange } from '../../model/case-reading.ts';
import { CaseTable } from '../compare/CaseTable.tsx';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { ShowPlaces } from '../compare/figures.ts';
import { MergeButton } from '../compare/voices/MergeButton.tsx';
import type { Merging } from '../compare/voices/use-merging.ts';
import { addedWording, renamedActor, splitWording } from './actor-changes.ts';
import type { NamedRow } from './case-ledger.ts';
import { OpenActor } from './OpenActor.tsx';
import { WordingList } from './WordingList.tsx';

interface LedgerTableProps {
  rows: readonly NamedRow[];
  articles: readonly ComparedArticle[];
  merging: Merging;
  onChange: (change: ReadingChange, says: string) => void;
  onShowPlaces: ShowPlaces;
}

/** Actors × outlets. */
export function LedgerTable({ rows, articles, merging, onChange, onShowPlaces }: LedgerTableProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <CaseTable
      label="What everybody is called"
      rowsAre="Actor"
      whenNarrow="stacked"
      articles={articles}
      rows={rows.map((row) => ({
        key: row.key,
        head: (
          <ActorHead
            row={row}
            merging={merging}
            isOpen={open === row.key}
            onOpen={() => setOpen(open === row.key ? null : row.key)}
          />
        ),
        headProps: merging.isOffered ? merging.dragging(row.key) : {},
        cells: articles.map((compared) =>
          isCalledIn(row, compared) ? (
            <WordingList key={compared.article.id} row={row} compared={compared} onShowPlaces={onShowPlaces} />
          ) : null,
        ),
        below: open === row.key && (
          <OpenActor
            row={row}
            articles={articles}
            onRename={(name) => {
              setOpen(name);
              onChange(renamedActor(row, name), 'Row renamed.');
            }}
            onSplit={(wording) => onChange(splitWording(row, wording), `“${wording.words}” has a row of its own.`)}
            onAdd={(words, article) => onChange(addedWording(row, words, article), 'Wording added.')}
          />
        ),
      }))}
    />
  );
}

function isCalledIn({ wordings }: NamedRow, { article }: ComparedArticle): boolean {
  return wordings.some(({ places }) => places.some((place) => place.article === article.id));
}

interface ActorHeadProps {
  row: NamedRow;
  merging: Merging;
  isOpen: boolean;
  onOpen: () => void;
}

function ActorHead({ row: { key, isConfirmed }, merging, isOpen, onOpen }: ActorHeadProps) {
  return (
    <>
      <span className={isConfirmed ? 'row-name actor' : 'row-name actor actor-proposed'}>
        <bdi>{key}</bdi>
        {isConfirmed && (
          <>
            <span aria-hidden="true">&nbsp;✓</span>
            <span className="visually-hidden"> as I confirmed</span>
          </>
        )}
      </span>{' '}
      {merging.isOffered && (
        <span className="row-actions">
          <MergeButton name={key} merging={merging} what="row" />{' '}
          <button
            type="button"
            className={isOpen ? 'link voice-merge voice-merge-open' : 'link voice-merge'}
            aria-expanded={isOpen}
            onClick={onOpen}
          >
            change<span className="visually-hidden"> the row of {key}</span>
          </button>
        </span>
      )}
    </>
  );
}
