import { readPublished } from '../../model/publication-date.ts';
import { foldWhiteSpace } from '../../model/article-text.ts';
import type { ArticleMetadata } from '../../model/article.ts';
import { WebAddress } from '../../model/web-address.ts';
import type { ArticleField } from './known-names.ts';
import { readWrittenDate } from './written-date.ts';

export type GivenFields = Partial<Record<ArticleField, string>>;

/** What a file says of its article, read. What cannot be read is left for the person to fill in. */
export function readFields(given: GivenFields): { metadata: ArticleMetadata; address: string | null } {
  const line = (field: ArticleField) => foldWhiteSpace(given[field] ?? '') || null;
  const written = line('published');
  const address = line('address');
  return {
    metadata: {
      headline: line('headline'),
      outlet: line('outlet'),
      byline: line('byline'),
      published: written === null ? null : (readPublished(written) ?? readWrittenDate(written)),
      language: languageIn(line('language')),
    },
    address: WebAddress.safeParse(address).success ? address : null,
  };
}

/** BCP 47 with hyphens; a name such as “English” is none. */
function languageIn(written: string | null): string | null {
  const tag = written?.replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(tag) ? tag : null;
}
