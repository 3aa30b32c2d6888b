import { useMemo, useState } from 'react';
import type { CaseContents } from '../../model/case-contents.ts';
import { SaveComparison } from '../report/SaveComparison.tsx';
import { caseComparer } from './compared-case.ts';
import { ComparisonHead, type ComparisonAddresses } from './ComparisonHead.tsx';
import { sayCounted, type Counting, type ProposalsCount } from './counting.ts';
import type { ShowPassages, ShowPlaces } from './figures.ts';
import { KeepPlace } from './KeepPlace.tsx';
import { PreliminaryNotice } from './PreliminaryNotice.tsx';
import { Questions } from './Questions.tsx';
import { NOTHING_READ, type Reading } from './reading.ts';
import { useCaseWork } from './use-case-work.ts';
import { useShow } from './use-show.ts';
import type { MergeVoices } from './voices/use-merging.ts';
import type { Whose } from './whose.ts';
import './compare.css';
import './case-table.css';

export interface ComparisonProps {
  contents: CaseContents;
  counting: Counting;
  onCount: (proposals: ProposalsCount) => void;
  onChooseAuthors: (whose: Whose) => void;
  onShow: ShowPassages;
  onShowPlaces: ShowPlaces;
  /** Gives the name of the saved file. */
  onExport: () => Promise<string>;
  /** What was confirmed; where nothing keeps that, nothing is. */
  reading?: Reading;
  /** Two spellings are one speaker, says the reader; where nothing can keep that, it cannot be said. */
  onMergeVoices?: MergeVoices;
  addresses?: ComparisonAddresses;
}

const NOWHERE_ELSE: ComparisonAddresses = {};

/** A case's outlets beside each other, question by question: stacked where it is narrow, in columns where it is wide. */
export function Comparison({
  contents,
  counting,
  onCount,
  onChooseAuthors,
  onExport,
  addresses = NOWHERE_ELSE,
  ...props
}: ComparisonProps) {
  const { reading = NOTHING_READ, ...actions } = props;
  const [compare] = useState(caseComparer);
  const { articles, voices } = useMemo(
    () => compare(contents, counting, reading.contents.voices),
    [compare, contents, counting, reading.contents.voices],
  );
  const work = useCaseWork(articles, reading.contents);
  const onShow = useShow({ articles, ...actions });
  return (
    <div className="comparison">
      <ComparisonHead
        name={contents.case.name}
        articles={articles}
        counting={counting}
        onCount={onCount}
        onChooseAuthors={onChooseAuthors}
        onExport={onExport}
        addresses={addresses}
        save={
          articles.length > 0 && (
            <SaveComparison
              contents={contents}
              articles={articles}
              voices={voices}
              authors={counting}
              counted={sayCounted(counting)}
              settled={work.settled}
            />
          )
        }
      />
      <MoreArticles articles={articles.length} />
      <KeepPlace answers={[work.answers, counting.proposals]}>
        <PreliminaryNotice articles={articles} proposing={counting.proposing} />
        {articles.length > 0 && (
          <Questions
            articles={articles}
            voices={voices}
            work={work}
            reading={reading}
            onShow={onShow}
            onShowPlaces={actions.onShowPlaces}
            onMergeVoices={actions.onMergeVoices}
          />
        )}
      </KeepPlace>
    </div>
  );
}

/** A comparison needs two; until then the way to them stands first. */
function MoreArticles({ articles }: { articles: number }) {
  if (articles > 1) return null;
  return (
    <p className="comparison-hint">
      {articles === 0
        ? 'This case has no articles any more. '
        : 'One article so far: add a second outlet to compare it with. '}
      Open an article on this matter, click the Parallax button in the toolbar, and put it in this case under “This
      article”.
    </p>
  );
}
