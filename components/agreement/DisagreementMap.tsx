import { useMemo, useState } from 'react';
import { judgedPassages, type Difference, type JudgedPassage } from '../../analysis/agreement/judged-passages.ts';
import type { Author } from '../../model/author.ts';
import { countOf } from '../ui/counts.ts';
import type { CodedArticle } from './coded-case.ts';
import { DisputedPassage } from './DisputedPassage.tsx';
import { MappedText } from './MappedText.tsx';
import { sayDifference } from './say-markings.ts';

const DIFFERENCES: readonly Difference[] = ['left out', 'boundary', 'tag'];
type Order = 'worst first' | 'as in the text';

interface DisagreementMapProps {
  article: CodedArticle;
  coders: readonly Author[];
}

/** One article's passages with how far its coders disagree on each: as a list, and shaded in the text. */
export function DisagreementMap({ article, coders }: DisagreementMapProps) {
  const passages = useMemo(() => judgedPassages(article), [article]);
  const [only, setOnly] = useState<Difference | 'any' | 'all'>('any');
  const [order, setOrder] = useState<Order>('worst first');
  const [current, setCurrent] = useState<number | null>(null);
  const listed = useMemo(() => inOrder(passages, only, order), [passages, only, order]);
  return (
    <div className="disagreement-map">
      <section aria-label="Passages">
        <div className="map-choices">
          <label>
            Show{' '}
            <select value={only} onChange={({ target }) => setOnly(target.value as typeof only)}>
              <option value="any">where coders differ</option>
              {DIFFERENCES.map((difference) => (
                <option key={difference} value={difference}>
                  {sayDifference(difference)}
                </option>
              ))}
              <option value="all">all passages</option>
            </select>
          </label>
          <label>
            Order{' '}
            <select value={order} onChange={({ target }) => setOrder(target.value as Order)}>
              <option>worst first</option>
              <option>as in the text</option>
            </select>
          </label>
          <span className="quiet" role="status">
            {countOf(listed.length, 'passage')} of {passages.length}
          </span>
        </div>
        {listed.length === 0 && <p className="quiet">Nothing to show: the coders agree on all of it.</p>}
        <ol className="disputed-list">
          {listed.map((place) => (
            <DisputedPassage
              key={place}
              passage={passages[place] as JudgedPassage}
              text={article.text}
              language={article.article.language}
              coders={coders}
              isCurrent={place === current}
              onChoose={() => setCurrent(place === current ? null : place)}
            />
          ))}
        </ol>
      </section>
      <MappedText article={article} passages={passages} current={current} />
    </div>
  );
}

/** Places in the list of passages. */
function inOrder(passages: readonly JudgedPassage[], only: Difference | 'any' | 'all', order: Order): number[] {
  const places = passages.flatMap(({ differences }, place) => {
    const isListed = only === 'all' || (only === 'any' ? differences.length > 0 : differences.includes(only));
    return isListed ? [place] : [];
  });
  if (order === 'as in the text') return places;
  return places.toSorted((one, other) => (passages[one]?.agreement ?? 0) - (passages[other]?.agreement ?? 0));
}
