import { ExpectedFailure } from '../../../model/expected-failure.ts';
import type { ExportJob, ExportNews } from './export-job.ts';
import { OFFERED_FORMATS } from './offered-formats.ts';
import { writeExport, type WrittenFile } from './write-export.ts';

/** Writes one file beside the page, which ends the worker to cancel: it only reads the library. */
addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  void write(data).then(
    (file) => tell({ news: 'written', file }),
    (error: unknown) => tell({ news: 'failed', reason: error instanceof ExpectedFailure ? error.message : null }),
  );
});

async function write(job: ExportJob): Promise<WrittenFile> {
  const format = OFFERED_FORMATS.find(({ id }) => id === job.format);
  if (!format) throw new Error(`There is no format “${job.format}”.`);
  return writeExport({ ...job, format }, { progress: (done, total) => tell({ news: 'progress', done, total }) });
}

function tell(news: ExportNews): void {
  postMessage(news);
}
