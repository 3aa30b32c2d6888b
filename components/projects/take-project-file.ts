import { FORMAT as BACKUP } from '../../exchange/backup/backup-format.ts';
import { sayWhere } from '../../exchange/own-files.ts';
import { openParallaxFile } from '../../exchange/parallax-file/read-parallax-file.ts';
import { FEEDBACK_FORMAT } from '../../exchange/feedback/feedback-format.ts';
import { readFeedback } from '../../exchange/feedback/read-feedback.ts';
import { HAND_IN_FORMAT } from '../../exchange/hand-in/hand-in-format.ts';
import { readHandIn } from '../../exchange/hand-in/read-hand-in.ts';
import { formatNameOf } from '../../exchange/record-file/read-record-file.ts';
import type { Project } from '../../model/project.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { takeEverybodysWork } from '../../storage/projects/everybodys-work.ts';
import { takeFeedback, type FeedbackVerdict } from '../../storage/projects/take-feedback.ts';
import { joinProject } from '../../storage/projects/join-project.ts';
import {
  joinWithoutTexts,
  type ContentsWithoutTexts,
  type FileWithoutTexts,
} from '../../storage/projects/join-without-texts.ts';
import { takeHandIn, type HandInVerdict } from '../../storage/projects/take-hand-in.ts';
import { fillAwaited } from '../exchange/fill-awaited.ts';
import { countOf } from '../ui/counts.ts';

/** What became of one file, in words, and whether the library holds more for it. */
export interface FileOutcome {
  file: string;
  says: string;
  isTaken: boolean;
}

/** Takes a project's file, a hand-in or feedback, whichever it is; never throws, since the next file is to be taken all the same. */
export async function takeProjectFile(file: File): Promise<FileOutcome> {
  try {
    return { file: file.name, ...(await takeAs(file)) };
  } catch (error) {
    return { file: file.name, says: reasonOf(error), isTaken: false };
  }
}

type Outcome = Omit<FileOutcome, 'file'>;

async function takeAs(file: File): Promise<Outcome> {
  const format = await formatNameOf(file);
  if (format === HAND_IN_FORMAT.format) return takeWork(file);
  if (format === FEEDBACK_FORMAT.format) return takeBack(file);
  if (format === BACKUP) return { says: `This is ${sayWhere('backup')}.`, isTaken: false };
  // A project's own reader says best what is wrong with a file that is none of these.
  return join(file);
}

async function join(file: File): Promise<Outcome> {
  const opened = await openParallaxFile(file);
  const contents: Record<string, object[]> = {};
  for await (const { kind, records } of opened.parts()) {
    // What others annotated is not taken when joining, but where whoever made the project gives it to all.
    if (kind !== 'annotations' || opened.signedBy) contents[kind] = [...(contents[kind] ?? []), ...records];
  }
  const { salt, signedBy: signer } = opened;
  if (salt !== null) return joinAndWait(contents, { source: file.name, salt, signer });
  if (!signer) return { says: sayJoined(await joinProject(contents)), isTaken: true };
  const { project, sets, passages } = await takeEverybodysWork(contents, signer);
  return { says: sayJoined(project, { sets: sets.length, passages }), isTaken: true };
}

async function joinAndWait(contents: ContentsWithoutTexts, file: FileWithoutTexts): Promise<Outcome> {
  const { project, sets, here, waiting } = await joinWithoutTexts(contents, file);
  for (const article of here) await fillAwaited(article);
  const found = `Its texts are left out: ${here.length} of ${countOf(here.length + waiting, 'article')} you have`;
  const rest = waiting > 0 ? `; the others come in when you open their pages, which stand below its name` : '';
  const passages = (contents.annotations ?? []).filter(({ set, deleted }) => !deleted && sets.includes(set)).length;
  const work = file.signer ? { sets: sets.length, passages } : undefined;
  return { says: `${sayJoined(project, work)} ${found}${rest}.`, isTaken: true };
}

/** @param work what came of others' sets; absent for a file that holds nobody's. */
function sayJoined({ name, round }: Project, work?: { sets: number; passages: number }): string {
  if (!work) return `You are in the project “${name}”.`;
  if (round?.revealed === undefined) return `You are in the project “${name}”. ${MODEL_CAME[round?.model ?? 'none']}`;
  const { sets, passages } = work;
  const brought =
    sets === 0 ? 'Nothing that is not here already' : `${countOf(passages, 'passage')} of ${countOf(sets, 'author')}`;
  return `Everybody’s work in the project “${name}”: ${brought}. Beside each article, highlights can be shown by author or as a heat map.`;
}

const MODEL_CAME = {
  none: '',
  example: 'Its owner’s own passages came along as an example.',
  key: 'Its key came along: it opens once you have handed in.',
};

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

async function takeWork(file: Blob): Promise<Outcome> {
  const { verdict, author, annotations, isSettling, isUnconfirmed, otherTexts } = await takeHandIn(
    await readHandIn(file),
  );
  const isTaken = verdict === 'new' || verdict === 'updated';
  // Said apart from a hand-in: it counts in the agreed set, which nobody may slip into.
  const what = isSettling ? 'what they settled of everybody’s work, ' : '';
  const confirm = isUnconfirmed ? ' Not known on your roster: say below whose it is.' : '';
  const others = otherTexts === 0 ? '' : ` ${sayOthers(otherTexts)}`;
  const says = `${author.name}, ${what}${countOf(annotations, 'passage')}. ${VERDICTS[verdict]}${others}${confirm}`;
  return { says, isTaken };
}

function sayOthers(texts: number): string {
  const where = texts === 1 ? 'One article’s page' : `${texts} articles’ pages`;
  return `${where} had other words than your text: what these passages quote is looked for in yours, and what it does not hold is in no figure.`;
}

const FEEDBACK_VERDICTS: Record<FeedbackVerdict, string> = {
  new: 'New: the comments stand at your passages.',
  updated: 'Newer than what was here: updated.',
  unchanged: 'Here already, unchanged.',
  older: 'Older than what is here: left as it is.',
  'wrong project': 'It belongs to a project that is not in this library.',
  'not the owner’s': 'It is not by whoever made the project: left out.',
  'other key': 'Signed with another key than that of whoever made the project: somebody else may have written it.',
  'for somebody else': 'It is for another member of the project: left out.',
  own: 'Given by yourself: it is for the member whose name it bears.',
  'from the future':
    'Its date is still to come: the clock of this computer is wrong, or that of whoever gave it. Set it right; it may have to be given anew.',
};

async function takeBack(file: Blob): Promise<Outcome> {
  const given = await readFeedback(file);
  const verdict = await takeFeedback(given);
  const { author, feedback } = given;
  const isTaken = verdict === 'new' || verdict === 'updated';
  const says = `Feedback by ${author.name}, ${countOf(feedback.comments.length, 'comment')}. ${FEEDBACK_VERDICTS[verdict]}`;
  return { says, isTaken };
}
