import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { Coverage } from '../coverage/Coverage.tsx';
import { Ledger } from '../ledger/Ledger.tsx';
import { VoiceSpellings } from '../voices/VoiceSpellings.tsx';
import type { ComparedCase } from './compared-case.ts';
import type { ShowPassages, ShowPlaces } from './figures.ts';
import { Openings } from './Openings.tsx';
import { Order } from './order/Order.tsx';
import type { Reading } from './reading.ts';
import { Statistics } from './statistics/Statistics.tsx';
import { TagMixes } from './TagMixes.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import type { CaseWork } from './use-case-work.ts';
import { useTurns } from './use-turns.ts';
import type { MergeVoices } from './voices/use-merging.ts';
import { Voices } from './voices/Voices.tsx';
import { Vouching } from './vouching/Vouching.tsx';
import { DistinctiveWords } from './words/DistinctiveWords.tsx';

interface QuestionsProps extends ComparedCase {
  work: CaseWork;
  reading: Reading;
  onShow: ShowPassages;
  onShowPlaces: ShowPlaces;
  onMergeVoices: MergeVoices | undefined;
}

/** As many as fill a window. */
const FIRST_DRAWN = 3;

/** All questions to a case, one after the other; those further down are drawn in turn. */
export function Questions(props: QuestionsProps) {
  const questions = questionsTo(props);
  const drawn = useTurns(FIRST_DRAWN, questions.length);
  return (
    <div
      className="questions"
      style={{ '--articles': props.articles.length } as CSSProperties}
      aria-busy={drawn < questions.length}
    >
      {questions.slice(0, drawn)}
      {drawn < questions.length && <div className="answer-to-come" />}
    </div>
  );
}

function questionsTo(props: QuestionsProps): ReactNode[] {
  const { articles, voices, work, reading, onShow, onShowPlaces, onMergeVoices } = props;
  const { answers, failure } = work;
  const figures = { articles, onShow };
  return [
    <Openings key="openings" {...figures} />,
    <Timeline key="timeline" {...figures} />,
    <TagMixes key="tags" {...figures} />,
    <Order key="order" {...figures} voices={voices} />,
    <Ledger key="ledger" work={work} articles={articles} reading={reading} onShowPlaces={onShowPlaces} />,
    <Fragment key="voices">
      <Voices {...figures} voices={voices} onMerge={onMergeVoices} />
      {reading.isKept && voices.length > 0 && <VoiceSpellings merges={answers.merges} reading={reading} />}
    </Fragment>,
    <Coverage key="coverage" {...figures} work={work} reading={reading} onShowPlaces={onShowPlaces} />,
    <Vouching key="vouching" {...figures} />,
    <Statistics key="statistics" {...figures} />,
    <DistinctiveWords
      key="words"
      articles={articles}
      words={answers.words}
      failure={failure}
      onShowPlaces={onShowPlaces}
    />,
  ];
}
