import { countOf } from '../../../components/ui/counts.ts';
import type { Id } from '../../../model/id.ts';
import { ExpectedFailure } from '../../../model/expected-failure.ts';
import { readArticles } from '../../../storage/cases.ts';
import { saveCase } from '../save-case.ts';

/** An archive is made in memory: some 20 kB for each article with its texts and passages. */
const MOST_ARTICLES = 1000;

/** More is asked for than one archive is made of. */
class TooManyToExport extends ExpectedFailure {
  override readonly name = 'TooManyToExport';
}

/** Saves articles with their annotations as one zip file, as a case is saved. @throws {TooManyToExport} */
export async function saveArticles(ids: readonly Id[]): Promise<void> {
  if (ids.length > MOST_ARTICLES) {
    throw new TooManyToExport(
      `Not exported: ${countOf(ids.length, 'article')} are more than one file takes (${countOf(MOST_ARTICLES, 'article')}). ` +
        'Select fewer; a backup takes all of the library along.',
    );
  }
  await saveCase(await readArticles(countOf(ids.length, 'article'), ids));
}
