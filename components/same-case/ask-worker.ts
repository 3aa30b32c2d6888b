import type { SameCaseAnswers, SameCaseQuestion } from './same-case-question.ts';
import { hearWorker } from '../ui/hear-worker.ts';
import { tellWorker } from '../ui/tell-worker.ts';

interface Reply {
  turn: number;
  answer?: SameCaseAnswers[keyof SameCaseAnswers];
  failure?: string;
}

/** One for the page, since it keeps what it has read. Started when it is first asked, ended with the page. */
let worker: Worker | null = null;
let turns = 0;

/** Asks which articles tell the same case. @throws {Error} where the library cannot be read. */
export function askSameCase<Ask extends SameCaseQuestion['ask']>(
  question: SameCaseQuestion & { ask: Ask },
): Promise<SameCaseAnswers[Ask]> {
  worker ??= new Worker(new URL('./same-case-worker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  turns += 1;
  const turn = turns;
  const answered = new AbortController();
  const answer = new Promise<SameCaseAnswers[Ask]>((resolve, reject) => {
    const take = (reply: Reply) => {
      if (reply.turn !== turn) return;
      if (reply.answer) resolve(reply.answer as SameCaseAnswers[Ask]);
      else reject(new Error(reply.failure));
    };
    hearWorker(asked, take, (reason) => reject(new Error(reason)), answered.signal);
  });
  tellWorker(asked, { turn, question });
  return answer.finally(() => answered.abort());
}
