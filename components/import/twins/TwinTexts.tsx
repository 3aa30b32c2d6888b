import { useEffect, useState } from 'react';
import { diffRevisions } from '../../../analysis/revisions/revision-diff.ts';
import type { Block } from '../../../model/article-text.ts';
import { reasonOf } from '../../../model/reason-of.ts';
import { latestRevision } from '../../../storage/articles.ts';
import { ChangedBlocks } from '../../revisions/ChangedBlocks.tsx';
import '../../revisions/revisions.css';
import '../../ui/word-diff.css';
import type { EditedRow } from '../rows/edited-row.ts';
import type { Twin } from '../import-row.ts';

interface TwinTextsProps {
  row: EditedRow;
  twin: Twin;
  blocksOf: (key: number) => Promise<Block[]>;
}

/** Both texts in columns, with what differs marked. */
export function TwinTexts({ row, twin, blocksOf }: TwinTextsProps) {
  const [texts, setTexts] = useState<readonly [Block[], Block[]] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    const { of } = twin;
    const original = of.kind === 'row' ? blocksOf(of.key) : latestRevision(of.id).then(({ blocks }) => blocks);
    void Promise.all([original, blocksOf(row.key)]).then(
      (both) => isShown && setTexts(both),
      (error: unknown) => isShown && setFailure(reasonOf(error)),
    );
    return () => {
      isShown = false;
    };
  }, [row.key, twin, blocksOf]);
  if (failure) return <p role="alert">{failure}</p>;
  if (!texts) return <p className="quiet">Fetching both texts</p>;
  const language = row.metadata.language ?? '';
  const where = twin.of.kind === 'row' ? 'Earlier in these files' : 'In your library';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls by itself must be reached by keys.
    <div className="import-twins-texts" tabIndex={0} role="region" aria-label="Both texts">
      <ChangedBlocks
        changes={diffRevisions(texts[0], texts[1], language)}
        passages={[]}
        layout="side by side"
        language={language}
        heads={[
          `${where}: ${twin.outlet ?? 'outlet not known'}`,
          `From the file: ${row.fields.outlet || 'outlet not known'}`,
        ]}
      />
    </div>
  );
}
