import type { OutletRow } from '../../../components/library/listed.ts';
import { NameEditor } from '../../../components/library/NameEditor.tsx';
import { OUTLET_COLUMNS } from '../../../components/library/other-columns.tsx';
import { PlainList } from '../../../components/library/PlainList.tsx';
import type { Work } from '../../../components/library/use-work.ts';
import { actions } from './library-verbs.ts';
import type { ShownLibrary } from './use-library.ts';

interface OutletsListedProps {
  library: ShownLibrary;
  work: Work;
  /** Lists an outlet's articles. */
  onShow: (outlet: string) => void;
}

/** The outlets, each of which can be given another name. */
export function OutletsListed({ library, work, onShow }: OutletsListedProps) {
  return (
    <PlainList<OutletRow>
      label="Outlets"
      layout="table-outlets"
      columns={OUTLET_COLUMNS}
      rows={library.outletRows}
      onOpen={({ name }) => onShow(name)}
      renderEditor={(row, close) => (
        <NameEditor
          label="Outlet"
          name={row.name}
          onSave={(outlet) =>
            work.run('Naming', actions.edit(row.articles, { outlet }, `“${row.name}” is now “${outlet}”`))
          }
          onClose={close}
        />
      )}
      empty={null}
    />
  );
}
