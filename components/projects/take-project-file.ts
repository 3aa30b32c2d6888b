import { openParallaxFile } from '../../exchange/parallax-file/read-parallax-file.ts';
import { HAND_IN_FORMAT } from '../../exchange/hand-in/hand-in-format.ts';
import { readHandIn } from '../../exchange/hand-in/read-hand-in.ts';
import { openRecordFile } from '../../exchange/record-file/read-record-file.ts';
import { joinProject } from '../../storage/projects/join-project.ts';
import { takeHandIn, type HandInVerdict } from '../../storage/projects/take-hand-in.ts';
import { countOf } from '../ui/counts.ts';

/** What became of one file, in words, and whether the library holds more for it. */
export interface FileOutcome {
  file: string;
  says: string;
  isTaken: boolean;
}

/** Takes a project's file or a hand-in, whichever it is; never throws, since the next file is to be taken all the same. */
export async function takeProjectFile(file: File): Promise<FileOutcome> {
  try {
    return { file: file.name, ...((await isHandIn(file)) ? await takeWork(file) : await join(file)) };
  } catch (error) {
    return { file: file.name, says: error instanceof Error ? error.message : String(error), isTaken: false };
  }
}

async function isHandIn(file: Blob): Promise<boolean> {
  // The other format says better what is wrong with a file that is neither.
  const foreign = new Error('not a hand-in');
  return openRecordFile(file, { ...HAND_IN_FORMAT, refused: () => foreign }).then(
    () => true,
    (error: unknown) => {
      if (error === foreign) return false;
      throw error;
    },
  );
}

async function join(file: Blob): Promise<Omit<FileOutcome, 'file'>> {
  const opened = await openParallaxFile(file);
  if (opened.salt !== null) {
    return { says: 'Its texts are left out: a project to work on has to bring them.', isTaken: false };
  }
  const contents: Record<string, unknown[]> = {};
  for await (const { kind, records } of opened.records({ revisionsOf: () => Promise.resolve([]) })) {
    (contents[kind] ??= []).push(...records);
  }
  const project = await joinProject(contents);
  return { says: `You are in the project “${project.name}”.`, isTaken: true };
}

const VERDICTS: Record<HandInVerdict, string> = {
  new: 'New.',
  updated: 'Newer than what was here: updated.',
  unchanged: 'Here already, unchanged.',
  older: 'Older than what is here: left as it is.',
  'wrong project': 'It belongs to a project that is not in this library.',
  closed: 'The project is closed: nothing is taken any more.',
  'other key': 'Signed with another key than this author’s: somebody else may have signed in their name.',
  'not theirs': 'It claims passages that are somebody else’s here.',
  'from the future':
    'Its date is still to come: the clock of this computer is wrong, or that of whoever handed it in. Set it right and hand in again.',
  own: 'Your own work, which is here already.',
};

async function takeWork(file: Blob): Promise<Omit<FileOutcome, 'file'>> {
  const { verdict, author, annotations } = await takeHandIn(await readHandIn(file));
  const isTaken = verdict === 'new' || verdict === 'updated';
  return { says: `${author.name}, ${countOf(annotations, 'passage')}. ${VERDICTS[verdict]}`, isTaken };
}
