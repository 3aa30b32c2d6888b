import type { Author } from '../../../model/author.ts';
import type { CodedArticle, CodedCase } from '../coded-case.ts';
import { DisputedPassage } from './DisputedPassage.tsx';
import { isOpen } from './listed-passages.ts';
import { MapChoices } from './MapChoices.tsx';
import { MappedText } from './MappedText.tsx';
import { offersOf, type Disputed } from '../settling/offers.ts';
import { useDisputes } from './use-disputes.ts';
import type { Settle } from '../settling/use-settling.ts';

interface DisagreementMapProps {
  article: CodedArticle;
  coders: readonly Author[];
  /** What was settled in the case, and what is contested of it. */
  known: Pick<CodedCase, 'settlements' | 'conflicts'>;
  onSettle: Settle;
}

/** One article's passages with how far its coders disagree on each: as a list in which each can be settled, and shaded in the text. */
export function DisagreementMap({ article, coders, known, onSettle }: DisagreementMapProps) {
  const disputes = useDisputes(article, known, onSettle);
  const { passages, settled, listed, current, agreedByAll } = disputes;
  return (
    <div className="disagreement-map">
      <section aria-label="Passages">
        <MapChoices
          only={disputes.only}
          order={disputes.order}
          onShow={disputes.show}
          onOrder={disputes.setOrder}
          listed={listed.length}
          passages={passages.length}
          settled={settled.filter((each) => !isOpen(each)).length}
        />
        {agreedByAll.length > 0 && (
          <button type="button" className="settle-agreed" onClick={disputes.settleAgreed}>
            {agreedByAll.length === 1
              ? 'Settle the one that all marked alike'
              : `Settle the ${agreedByAll.length} that all marked alike`}
          </button>
        )}
        {listed.length === 0 && (
          <p className="quiet">
            {disputes.only === 'open' ? 'Every passage is settled.' : 'Nothing to show: the coders agree on all of it.'}
          </p>
        )}
        <ol className="disputed-list" onKeyDown={disputes.onKeyDown}>
          {listed.map((place) => {
            const passage = passages[place] as Disputed;
            return (
              <DisputedPassage
                key={place}
                passage={passage}
                offers={offersOf(passage)}
                settled={settled[place] ?? null}
                text={article.text}
                language={article.article.language}
                coders={coders}
                isCurrent={place === current}
                onChoose={() => disputes.choose(place)}
                onSettle={(chosen) => disputes.settle(place, chosen)}
                onReopen={() => disputes.reopen(place)}
              />
            );
          })}
        </ol>
      </section>
      <MappedText article={article} passages={passages} settled={settled} current={current} />
    </div>
  );
}
