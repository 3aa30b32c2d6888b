import { useMemo, useRef, useState, type PointerEvent } from 'react';
import type { Id } from '../../model/id.ts';
import { textOffsetAt } from '../../page/painting/hit-test.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { CountedChoice } from '../compare/CountedChoice.tsx';
import type { Counting, ProposalsCount } from '../compare/counting.ts';
import type { Whose } from '../compare/whose.ts';
import type { FactRow } from '../coverage/fact-row.ts';
import type { Reading } from '../compare/reading.ts';
import { ReadingNotice } from '../compare/ReadingNotice.tsx';
import type { NamedRow } from '../ledger/case-ledger.ts';
import { ArticleColumn } from './ArticleColumn.tsx';
import { columnsAfter } from './columns.ts';
import { FactList } from './FactList.tsx';
import { SelectedWording } from './SelectedWording.tsx';
import { factsAt, toldFacts } from './told-facts.ts';
import { useLinkedScroll } from './use-linked-scroll.ts';
import { usePaintedColumns } from './use-painted-columns.ts';
import { useSelectedWords } from './use-selected-words.ts';
import '../reader-view/stored-text.css';
import '../ledger/ledger.css';
import './side-by-side.css';

interface SideBySideProps {
  name: string;
  caseAddress: string;
  counting: Counting;
  onCount: (proposals: ProposalsCount) => void;
  onChooseAuthors: (whose: Whose) => void;
  all: readonly ComparedArticle[];
  shown: readonly ComparedArticle[];
  rows: readonly FactRow[];
  /** More facts may come. */
  isWorking: boolean;
  /** Whose wording selected words can be. */
  wordings: readonly NamedRow[];
  reading: Reading;
  /** As many columns as the window holds. */
  most: number;
  onShow: (articles: readonly Id[]) => void;
}

/** Two to four articles in columns, tied together by the facts that several of them tell. */
export function SideBySide({ name, all, shown, rows, most, onShow, ...props }: SideBySideProps) {
  const { isWorking, wordings, reading } = props;
  const [isLinked, link] = useState(true);
  const [lit, light] = useState<string | null>(null);
  const texts = useRef(new Map<Id, HTMLElement>());
  const scrollers = useRef(new Map<Id, HTMLElement>());
  const ids = useMemo(() => shown.map(({ article }) => article.id), [shown]);
  const facts = useMemo(() => toldFacts(rows, ids), [rows, ids]);
  const litPlaces = useMemo(() => facts.find(({ key }) => key === lit)?.places ?? null, [facts, lit]);
  const maps = usePaintedColumns(texts, shown, litPlaces);
  const selection = useSelectedWords(texts, maps);
  const scroll = useLinkedScroll({ scrollers, maps, facts, isLinked });

  function point(article: Id, { clientX: x, clientY: y }: PointerEvent) {
    const map = maps.get(article);
    const offset = map ? textOffsetAt(map, { x, y }) : null;
    const [fact] = offset === null ? [] : factsAt(facts, article, offset);
    if (fact) light(fact);
  }

  return (
    <div className="beside">
      <BesideHead
        name={name}
        {...props}
        isLinked={isLinked}
        onLink={link}
        onMore={ids.length < Math.min(all.length, most) ? () => onShow(columnsAfter(ids, all, 'one more')) : undefined}
      />
      <FactList facts={facts} isWorking={isWorking} lit={lit} onLight={light} onGoTo={scroll.goTo} />
      <div className="beside-columns">
        {shown.map((compared, column) => {
          const { id } = compared.article;
          return (
            <ArticleColumn
              key={`${id} ${compared.text.revision}`}
              compared={compared}
              all={all}
              onChoose={(chosen) => onShow(columnsAfter(ids, all, { column, chosen }))}
              onClose={ids.length > 2 ? () => onShow(ids.filter((each) => each !== id)) : undefined}
              textRef={(text) => keep(texts.current, id, text)}
              scrollerRef={(scroller) => keep(scrollers.current, id, scroller)}
              onDrive={() => scroll.drive(id)}
              onScroll={() => scroll.follow(id)}
              onPoint={(event) => point(id, event)}
            >
              <SelectedWording column={id} {...selection} rows={wordings} reading={reading} />
            </ArticleColumn>
          );
        })}
      </div>
    </div>
  );
}

interface BesideHeadProps extends Pick<
  SideBySideProps,
  'name' | 'caseAddress' | 'counting' | 'onCount' | 'onChooseAuthors' | 'reading'
> {
  isLinked: boolean;
  onLink: (isLinked: boolean) => void;
  /** Absent where no more columns fit, or there are no more articles. */
  onMore: (() => void) | undefined;
}

function BesideHead({ name, caseAddress, isLinked, onLink, onMore, reading, ...counted }: BesideHeadProps) {
  return (
    <header className="beside-head">
      <h1>
        <a href={caseAddress}>{name}</a>
      </h1>
      <CountedChoice counting={counted.counting} onCount={counted.onCount} onChooseAuthors={counted.onChooseAuthors} />
      <label className="beside-switch">
        <input type="checkbox" checked={isLinked} onChange={({ target }) => onLink(target.checked)} /> Scroll together
      </label>
      {onMore && (
        <button type="button" className="link beside-more" onClick={onMore}>
          One more column
        </button>
      )}
      <ReadingNotice reading={reading} readIn="ledger" />
    </header>
  );
}

function keep(elements: Map<Id, HTMLElement>, id: Id, element: HTMLElement | null): void {
  if (element) elements.set(id, element);
  else elements.delete(id);
}
