import type {
  FromWorker,
  ImportAnswers,
  ImportAsk,
  ImportQuestions,
  ImportStep,
  ToWorker,
} from './import-questions.ts';
import { readHtmlFile } from './files/read-html-file.ts';
import { hearWorker } from '../ui/hear-worker.ts';
import { tellWorker } from '../ui/tell-worker.ts';

export interface AskingWork {
  signal?: AbortSignal;
  progress?: (step: ImportStep, done: number, total: number) => void;
}

/** The page's side of an import's worker. It holds the texts: when it ends, what was not kept is gone. */
export class ImportWorker {
  readonly #worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  readonly #ended = new AbortController();
  #turns = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('page' in data) void this.#readPage(data.page, data.html);
    });
  }

  /** @throws {Error} saying why, for the person; what the signal was aborted with, where the worker has stopped for it. */
  ask<Ask extends ImportAsk>(
    ask: Ask,
    question: ImportQuestions[Ask],
    { signal, progress }: AskingWork = {},
  ): Promise<ImportAnswers[Ask]> {
    this.#turns += 1;
    const turn = this.#turns;
    const answered = new AbortController();
    const answer = new Promise<ImportAnswers[Ask]>((resolve, reject) => {
      const take = (news: FromWorker) => {
        if (!('turn' in news) || news.turn !== turn) return;
        if ('step' in news) progress?.(news.step, news.done, news.total);
        else if ('answer' in news) resolve(news.answer as ImportAnswers[Ask]);
        else reject(signal?.aborted ? (signal.reason as Error) : new Error(news.failure));
      };
      hearWorker(this.#worker, take, (reason) => reject(new Error(reason)), answered.signal);
      signal?.addEventListener('abort', () => this.#tell({ turn, stop: true }), { signal: answered.signal });
      this.#ended.signal.addEventListener('abort', () => reject(new Error('the import has ended')), {
        signal: answered.signal,
      });
    });
    this.#tell({ turn, ask, question } as ToWorker);
    return answer.finally(() => answered.abort());
  }

  /** What it was asked and has not answered fails. */
  end(): void {
    this.#worker.terminate();
    this.#ended.abort();
  }

  /** A page that cannot be read is one in which no article was found: a hostile one must not end the import. */
  async #readPage(page: number, html: string): Promise<void> {
    const article = await readHtmlFile(html).catch(() => null);
    this.#tell({ page, article });
  }

  #tell(message: ToWorker): void {
    tellWorker(this.#worker, message);
  }
}
