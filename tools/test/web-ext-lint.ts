import * as z from 'zod/mini';
import { readFileSync } from 'node:fs';
import { LOGS, runTool } from './command.ts';
import { failed, passed, type Outcome } from './stage.ts';

/** What is read of web-ext's JSON report. */
const Message = z.object({ code: z.string(), message: z.string(), file: z.optional(z.string()) });
const Report = z.object({ errors: z.array(Message), warnings: z.array(Message), notices: z.array(Message) });
type Message = z.output<typeof Message>;

/** A warning that was looked into: `count` is how often it may occur, so that one more of its kind is seen. */
interface Explained {
  code: string;
  file: RegExp;
  count: number;
  why: string;
}

const EXPLAINED: readonly Explained[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^content-script\.js$/u,
    count: 2,
    why: 'Readability moves markup within the inert copy of the page that it is given; our own code may not (oxlint).',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/ImportPage-[\w-]+\.js$/u,
    count: 2,
    why: 'The same Readability, on saved pages that are imported, parsed into inert documents.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//u,
    count: 2,
    why: 'React can set innerHTML and make scripts when it is asked to; we never ask (oxlint: react/no-danger).',
  },
];

/** `web-ext lint` on the Firefox build: an error, or a warning that nobody explained, fails. */
export function lintWebExtension(stage: string, folder: string): Outcome {
  const { tail } = runTool(stage, [
    'web-ext',
    'lint',
    `--source-dir=${folder}`,
    '--output=json',
    '--no-config-discovery',
  ]);
  const report = readReport(`${LOGS}/${stage}.log`);
  if (!report) return failed('web-ext lint ended without a report', tail);
  const { unexplained, explained } = judge(report);
  if (unexplained.length > 0) return failed(`${unexplained.length} to look into`, unexplained.map(lineOf).join('\n'));
  return passed(`${explained} warnings, each explained in tools/test/web-ext-lint.ts`);
}

/** Which messages of a web-ext report nobody explained, and how many are explained. */
export function judge(report: unknown): { unexplained: Message[]; explained: number } {
  const { errors, warnings, notices } = Report.parse(report);
  const used = new Map<Explained, number>();
  const unexplained = warnings.filter(({ code, file = '' }) => {
    const reason = EXPLAINED.find((known) => known.code === code && known.file.test(file));
    const times = reason ? (used.get(reason) ?? 0) + 1 : 0;
    if (reason) used.set(reason, times);
    return !reason || times > reason.count;
  });
  return { unexplained: [...errors, ...unexplained, ...notices], explained: warnings.length - unexplained.length };
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function lineOf({ code, message, file }: Message): string {
  return `${file ?? 'the build'}: ${message} (${code})`;
}
