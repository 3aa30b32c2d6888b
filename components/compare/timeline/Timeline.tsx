import { memo, type CSSProperties, useMemo } from 'react';
import { timeline, type TimelineEntry } from '../../../analysis/timeline.ts';
import { OutletMark } from '../../ui/OutletMark.tsx';
import type { ComparedArticle } from '../compared-article.ts';
import { dateStyle } from '../date-span.ts';
import type { ShowPassages } from '../figures.ts';
import { Question } from '../Question.tsx';
import { longBefore, saySince } from './say-since.ts';
import { placeOfDays } from './time-axis.ts';
import './timeline.css';

interface TimelineProps {
  articles: readonly ComparedArticle[];
  onShow: ShowPassages;
}

/** When each article was published. What happened after an article's day it cannot tell. */
export const Timeline = memo(function Timeline({ articles, onShow }: TimelineProps) {
  const { entries, span, undated } = useMemo(
    () => timeline(articles.map(({ article }) => article.published)),
    [articles],
  );
  const showDate = dateStyle(articles.map(({ article }) => article.published));
  return (
    <Question
      title="When was each written"
      hint="By the date that each page states, no more precisely. What came later, an article could not know."
    >
      <div className="answer-over-all">
        {span && (
          <ol className="timeline">
            {entries.map((entry) => {
              const compared = articles[entry.article];
              if (!compared) return null;
              return (
                <li key={compared.article.id}>
                  <button type="button" onClick={() => onShow(compared.article.id, [])}>
                    <span className="timeline-name">
                      <OutletMark index={entry.article} />
                      <bdi>{compared.name}</bdi>
                    </span>
                    <Days entry={entry} span={span} />
                    <span className="timeline-date">
                      {showDate(entry.published)} <span className="quiet">{saySince(entry, entries)}</span>
                    </span>
                  </button>
                </li>
              );
            })}
          </ol>
        )}
        {span && <LongBefore entries={entries} nameOf={(index) => articles[index]?.name ?? ''} />}
        {undated.length > 0 && (
          <p className="quiet">No date stated by {undated.map((index) => articles[index]?.name).join(', ')}.</p>
        )}
      </div>
    </Question>
  );
});

/** Whoever compares must not take for silence what could not be known. */
function LongBefore({ entries, nameOf }: { entries: readonly TimelineEntry[]; nameOf: (index: number) => string }) {
  const early = longBefore(entries);
  return (
    early && (
      <p className="timeline-note">
        <strong>
          <bdi>{nameOf(early.article)}</bdi>
        </strong>{' '}
        {early.says}
      </p>
    )
  );
}

/** A dot for one day; where only the month or year is known, a bar over all its days. */
function Days({ entry, span }: { entry: TimelineEntry; span: { first: string; last: string } }) {
  const { from, length } = placeOfDays(entry, span);
  const style = { '--from': from, '--length': length } as CSSProperties;
  return (
    <span className="timeline-track" aria-hidden="true">
      <span className={entry.first === entry.last ? 'timeline-day' : 'timeline-days'} style={style} />
    </span>
  );
}
