import { archiveOf, caseCorpus } from '../../exchange/case-archive.ts';
import { BLANK_PASSAGE, quoteAt } from '../../exchange/corpus/place-passage.ts';
import type { CaseContents } from '../../model/case-contents.ts';
import type { Corpus, CorpusPassage } from '../../model/corpus.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { compareCase } from './compared-case.ts';
import type { ComparedArticle, CountedPassage } from './compared-article.ts';
import { OWN_ALONE } from './counting.ts';
import { countedOf, isCounted, type CountedAuthors } from './whose.ts';

/** The annotations that count in a comparison, as a table and as Web Annotations, with the texts: one zip. */
export function countedArchive(contents: CaseContents, authors: CountedAuthors, exported: Timestamp): Promise<Blob> {
  return archiveOf(countedCorpus(contents, authors, exported), exported);
}

/** What authors agree on are words that no annotation of theirs need hold just so: passages of nobody, without an id. */
export function countedCorpus(contents: CaseContents, authors: CountedAuthors, exported: Timestamp): Corpus {
  const isAgreed = authors.whose === 'agreed';
  const articles = contents.articles.map((each) => ({
    ...each,
    annotations: isAgreed ? [] : [...countedOf(each.annotations, authors)],
  }));
  const corpus = caseCorpus({
    ...contents,
    articles,
    authorOf: countedSets(contents.authorOf, authors),
    codebookOf: countedSets(contents.codebookOf, authors),
    exported,
  });
  return isAgreed ? withPassages(corpus, compareCase(contents, { ...OWN_ALONE, ...authors }).articles) : corpus;
}

function countedSets<Item>(bySet: ReadonlyMap<string, Item>, authors: CountedAuthors): Map<string, Item> {
  return new Map([...bySet].filter(([set]) => isCounted(set, authors)));
}

function withPassages(corpus: Corpus, compared: readonly ComparedArticle[]): Corpus {
  async function* texts() {
    for await (const each of corpus.texts()) {
      const { passages = [] } = compared.find(({ text }) => text.revision === each.revision.id) ?? {};
      yield { ...each, passages: passages.map((passage) => agreedPassage(passage, each.text ?? '')) };
    }
  }
  return { ...corpus, total: compared.reduce((sum, { passages }) => sum + passages.length, 0), texts };
}

function agreedPassage({ start, end, tags, fields }: CountedPassage, text: string): CorpusPassage {
  return {
    ...BLANK_PASSAGE,
    codes: [...tags],
    position: { start, end },
    quote: quoteAt(text, start, end),
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  };
}
