import type { Voice } from '../../analysis/voices/voices.ts';
import type { CaseContents } from '../../model/case-contents.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { CountedAuthors } from '../compare/whose.ts';
import type { FactRow, LoneTelling } from '../coverage/fact-row.ts';
import type { NamedRow } from '../ledger/case-ledger.ts';

/** A comparison as it stands when it is saved. */
export interface ComparisonToSave {
  contents: CaseContents;
  articles: readonly ComparedArticle[];
  voices: readonly Voice[];
  facts: readonly FactRow[];
  /** What only one article seems to tell, beside the facts. */
  lone: readonly LoneTelling[];
  ledger: readonly NamedRow[];
  /** Whose passages were counted. */
  authors: CountedAuthors;
  /** The same in words, and whether proposals were: "the reader’s annotations, no proposals of the machine". */
  counted: string;
  saved: Timestamp;
}
