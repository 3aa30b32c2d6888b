import { FORMAT as BACKUP } from './backup/backup-format.ts';
import { FEEDBACK_FORMAT } from './feedback/feedback-format.ts';
import { HAND_IN_FORMAT } from './hand-in/hand-in-format.ts';
import { PROJECT_FORMAT } from './parallax-file/parallax-manifest.ts';
import { formatNameOf } from './record-file/read-record-file.ts';

/** What Parallax writes for itself, beside exports for other programs. */
export type OwnFile = 'project' | 'hand-in' | 'feedback' | 'backup';

const KINDS: Readonly<Record<string, OwnFile>> = {
  [PROJECT_FORMAT.format]: 'project',
  [HAND_IN_FORMAT.format]: 'hand-in',
  [FEEDBACK_FORMAT.format]: 'feedback',
  [BACKUP]: 'backup',
};

/** By what is in it; null for any other file. */
export async function ownFileOf(file: Blob): Promise<OwnFile | null> {
  const format = await formatNameOf(file);
  return format !== null && Object.hasOwn(KINDS, format) ? (KINDS[format] ?? null) : null;
}

const WHERE: Readonly<Record<OwnFile, string>> = {
  project: 'a project’s file, which is opened under Projects',
  'hand-in': 'what somebody handed in, which is taken under Projects',
  feedback: 'feedback on a hand-in, which is taken under Projects',
  backup: 'a backup of a whole library, which is restored under Backup',
};

/** What it is and where it belongs, for whoever gave it elsewhere: "a backup of a whole library, which is restored under Backup". */
export function sayWhere(kind: OwnFile): string {
  return WHERE[kind];
}
