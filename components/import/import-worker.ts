import { previewTables } from '../../exchange/article-files/preview-tables.ts';
import type { ImportedArticle } from '../../model/imported-article.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { ArticleImport } from './article-import.ts';
import type { Asked, FromWorker, ImportAnswers, ImportAsk, ImportStep, ToWorker } from './import-questions.ts';

/**
 * Runs in a worker of its own, which lives as long as an import: reads files, compares them with the library, and takes their articles into
 * it. Only saved pages go to the page and back, one at a time, since reading them needs a DOM.
 */
const articles = new ArticleImport();
const running = new Map<number, AbortController>();
const pages = new Map<number, (article: ImportedArticle | null) => void>();
let lastPage = 0;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('page' in data) takePage(data.page, data.article);
  else if ('stop' in data) running.get(data.turn)?.abort();
  else void run(data.turn, data);
});

async function run(turn: number, asked: Asked): Promise<void> {
  const controller = new AbortController();
  running.set(turn, controller);
  try {
    tell({ turn, answer: await answerTo(turn, asked, controller.signal) });
  } catch (error) {
    tell({ turn, failure: reasonOf(error) });
  } finally {
    running.delete(turn);
  }
}

function answerTo(
  turn: number,
  { ask, question }: Asked,
  signal: AbortSignal,
): Promise<ImportAnswers[ImportAsk]> | ImportAnswers[ImportAsk] {
  const progress = (step: ImportStep, done: number, total: number) => tell({ turn, step, done, total });
  if (ask === 'tables') return previewTables(question.files, signal);
  if (ask === 'blocks') return articles.blocksOf(question.key);
  if (ask === 'read') return articles.read(question.files, { ...question, readHtml, signal, progress });
  return articles.keep(question.choices, { signal, progress: (done, total) => progress('rows', done, total) });
}

function readHtml(html: string): Promise<ImportedArticle | null> {
  lastPage += 1;
  const page = lastPage;
  return new Promise((resolve) => {
    pages.set(page, resolve);
    tell({ page, html });
  });
}

function takePage(page: number, article: ImportedArticle | null): void {
  pages.get(page)?.(article);
  pages.delete(page);
}

function tell(message: FromWorker): void {
  postMessage(message);
}
