import type { AgreementRow } from '../../../analysis/agreement/agreement.ts';
import type { AgreementPart } from './agreement-parts.ts';
import { AgreementTable } from './AgreementTable.tsx';

interface PartTablesProps {
  versions: readonly AgreementPart[];
  codes: readonly AgreementPart[];
  ofParts: ReadonlyMap<string, AgreementRow>;
  isBusy: boolean;
}

/** The figures by version of the codebook and by code, where there are several of them. */
export function PartTables({ versions, codes, ofParts, isBusy }: PartTablesProps) {
  const rowsOf = (parts: readonly AgreementPart[]) =>
    parts.map(({ key, name }) => ({ key, head: <bdi>{name}</bdi>, row: ofParts.get(key) ?? null }));
  return (
    <>
      {versions.length > 0 && (
        <>
          <h2>By version of the codebook</h2>
          <p className="quiet">
            Under all tags; each version by the passages that were made under it, where two coders worked under the
            same. Articles and coders may differ between them: a difference need not be the codebook’s.
          </p>
          <AgreementTable label="Agreement by version" by="Codebook" rows={rowsOf(versions)} isBusy={isBusy} />
        </>
      )}
      {codes.length > 0 && (
        <>
          <h2>By code</h2>
          <p className="quiet">Each code under its tag, by what it is called now.</p>
          <AgreementTable label="Agreement by code" by="Code" rows={rowsOf(codes)} isBusy={isBusy} />
        </>
      )}
    </>
  );
}
