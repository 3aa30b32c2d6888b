import type { GivenFile } from '../../../exchange/article-files/open-files.ts';
import { chosenFiles } from './dropped-files.ts';
import { FileButton } from './FileButton.tsx';
import { StageHeading } from '../StageHeading.tsx';

interface ChooseFilesProps {
  onChoose: (files: readonly GivenFile[]) => void;
  queueAddress: string;
}

/** Where an import begins. */
export function ChooseFiles({ onChoose, queueAddress }: ChooseFilesProps) {
  const choose = (files: Iterable<File>) => onChoose(chosenFiles(files));
  return (
    <div className="import-choose">
      <StageHeading>Import articles</StageHeading>
      <div className="import-drop">
        <p className="import-lead">Drop files or a folder here</p>
        <p className="import-buttons">
          <FileButton label="Choose files" onChoose={choose} />
          <FileButton label="Choose a folder" isFolder onChoose={choose} />
        </p>
        <p className="quiet">
          Articles as .txt, .html or .md; tables of them as .csv, .tsv or .jsonl; and .zip files of any of these.
        </p>
      </div>
      <p className="quiet">
        Files are read on this computer and sent nowhere. You see what was recognised, and can correct it, before
        anything is kept.
      </p>
      <p>
        Have addresses, not files? Put them in the <a href={queueAddress}>reading queue</a>. Annotations of other
        programs come in under Exchange, a project under Projects.
      </p>
    </div>
  );
}
