import { useState } from 'react';
import { codeNames } from '../../../exchange/corpus/code-names.ts';
import type { ExportChoices } from '../../../storage/exchange/export-choices.ts';
import type { ExportedPart, ExportScope } from '../../../storage/exchange/export-scope.ts';
import { NO_FILTER } from '../../../storage/exchange/passage-filter.ts';
import { countOf } from '../../ui/counts.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useSharedState } from '../../ui/shared-state.ts';
import { showBytes } from '../../ui/show-bytes.ts';
import { ExportChoice } from './ExportChoice.tsx';
import { FirstRows } from '../import/FirstRows.tsx';
import { FormatLosses } from './FormatLosses.tsx';
import { OFFERED_FORMATS } from './offered-formats.ts';
import { exportSession, type ExportState } from './export-session.ts';
import { PassageChoice } from './PassageChoice.tsx';
import { usePreview, type ExportPreview } from './use-preview.ts';

/** What the page was opened for: a case, articles that were selected in the library, or nothing in particular. */
export interface ExportStart {
  case: string | null;
  articles: readonly string[];
}

interface ExportProps {
  choices: ExportChoices;
  startWith: ExportStart;
}

/** A part of the library into one file of another program. */
export function Export({ choices, startWith }: ExportProps) {
  const [scope, setScope] = useState<ExportScope>({
    part: firstPart(startWith, choices),
    whose: 'everybody',
    filter: NO_FILTER,
  });
  const [formatId, setFormatId] = useState('parallax');
  const [wantsText, setWantsText] = useState(true);
  const state = useSharedState(exportSession);
  const { start, cancel, rest } = exportSession;
  const preview = usePreview(scope);
  const format = OFFERED_FORMATS.find(({ id }) => id === formatId);
  if (!format) return null;
  const withText = wantsText || !format.worksWithoutText;
  const offsets = format.writer?.offsets ?? 'UTF-16 code units';
  const isNobody = scope.part.kind !== 'set' && scope.whose.length === 0;
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">Export</h2>
      <ExportChoice
        choices={choices}
        selected={startWith.articles}
        scope={scope}
        format={formatId}
        onScope={setScope}
        onFormat={setFormatId}
      />
      <PassageChoice choices={choices} filter={scope.filter} onFilter={(filter) => setScope({ ...scope, filter })} />
      <FormatLosses format={format} withText={withText} onWithText={setWantsText} />
      <p className="exchange-count" role="status">
        {isNobody ? 'Choose at least one author.' : sizeOf(preview)}
      </p>
      {preview && !isNobody && (
        <FirstRows texts={preview.texts} nameOf={codeNames(preview)} offsets={offsets} withText={withText} />
      )}
      <div aria-live="polite">
        <Outcome state={state} onClose={rest} />
      </div>
      {state.at === 'work' ? (
        <Writing {...state} onCancel={cancel} />
      ) : (
        <p>
          <button
            type="button"
            className="button"
            disabled={isNobody}
            onClick={() => start({ scope, format, withText })}
          >
            Export…
          </button>
        </p>
      )}
    </section>
  );
}

/** An address that somebody kept may name a case that is there no more. */
function firstPart({ case: id, articles }: ExportStart, { cases }: ExportChoices): ExportedPart {
  if (articles.length > 0) return { kind: 'articles', ids: articles };
  const known = cases.find((one) => one.id === id);
  return known ? { kind: 'case', id: known.id } : { kind: 'library' };
}

function sizeOf(preview: ExportPreview | undefined): string {
  if (!preview) return 'Counting…';
  return `${countOf(preview.passages, 'passage')} in ${countOf(preview.articles, 'article')} will leave.`;
}

function Writing({ done, total, onCancel }: { done: number; total: number; onCancel: () => void }) {
  return (
    <p className="exchange-progress">
      <label>
        Writing
        <progress {...(total > 0 && { value: done, max: total })} />
      </label>
      <button type="button" className="button" onClick={onCancel}>
        Cancel
      </button>
    </p>
  );
}

function Outcome({ state, onClose }: { state: ExportState; onClose: () => void }) {
  if (state.at === 'failed') return <Notice onClose={onClose}>{state.reason}</Notice>;
  if (state.at === 'stopped') return <Notice onClose={onClose}>Stopped. No file was written.</Notice>;
  if (state.at !== 'saved') return null;
  return (
    <Notice onClose={onClose}>
      <strong>{state.name}</strong> ({showBytes(state.bytes)}) is saved to where your browser puts downloads.
    </Notice>
  );
}
