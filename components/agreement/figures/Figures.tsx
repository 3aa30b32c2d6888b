import { useMemo, useState } from 'react';
import { countOf } from '../../ui/counts.ts';
import { TagName } from '../../ui/TagName.tsx';
import { codeParts, textsUnder, versionParts, versionsOf } from './agreement-parts.ts';
import { AgreementTable, MeasureMeanings } from './AgreementTable.tsx';
import type { CodedArticle, CodedCase } from '../coded-case.ts';
import { CoderList } from '../CoderList.tsx';
import { PartTables } from './PartTables.tsx';
import { useAgreement } from './use-agreement.ts';

interface FiguresProps {
  coded: CodedCase;
  texts: readonly CodedArticle[];
}

/** How far coders agree in figures: by tag, by version of the codebook, by code and by coder. */
export function Figures({ coded, texts }: FiguresProps) {
  const [version, chooseVersion] = useState<number | null>(null);
  const versions = useMemo(() => versionsOf(texts), [texts]);
  const under = version !== null && versions.includes(version) ? version : null;
  const counted = useMemo(() => (under === null ? texts : textsUnder(texts, under)), [texts, under]);
  const parts = useMemo(() => ({ versions: versionParts(texts), codes: codeParts(counted) }), [texts, counted]);
  const all = useMemo(() => [...parts.versions, ...parts.codes], [parts]);
  const { rows, ofParts, isBusy, failure } = useAgreement(counted, all);
  const lost = texts.reduce((sum, article) => sum + article.lost, 0);
  return (
    <>
      {versions.length > 0 && <VersionChoice versions={versions} chosen={under} onChoose={chooseVersion} />}
      {failure !== null && <p role="alert">The figures could not be worked out: {failure}</p>}
      <AgreementTable
        label="Agreement by tag"
        by="Tag"
        rows={rows.map((row) => ({
          key: row.coded,
          head: row.coded === 'all' ? 'All tags' : <TagName tag={row.coded} />,
          row,
        }))}
        isBusy={isBusy}
      />
      <MeasureMeanings />
      <p className="quiet">
        Behind each figure, where 95 of 100 draws from the articles’ sections fall (a bootstrap); nothing where too
        little was marked to tell. Few passages say little, whatever the figure.
      </p>
      {lost > 0 && (
        <p className="quiet">{countOf(lost, 'passage')} whose words the latest text does not hold: in no figure.</p>
      )}
      <PartTables {...parts} ofParts={ofParts} isBusy={isBusy} />
      <h2>By coder</h2>
      <p className="quiet">Pairs, overlapping, under all tags; who agrees least with the others first.</p>
      <CoderList coders={coded.coders} byPair={rows[0]?.byPair ?? []} />
    </>
  );
}

interface VersionChoiceProps {
  versions: readonly number[];
  /** Null for all together. */
  chosen: number | null;
  onChoose: (version: number | null) => void;
}

function VersionChoice({ versions, chosen, onChoose }: VersionChoiceProps) {
  return (
    <label className="agreement-choice">
      Made under{' '}
      <select value={chosen ?? ''} onChange={({ target }) => onChoose(Number(target.value) || null)}>
        <option value="">any version of the codebook</option>
        {versions.map((version) => (
          <option key={version} value={version}>
            version {version}
          </option>
        ))}
      </select>
    </label>
  );
}
