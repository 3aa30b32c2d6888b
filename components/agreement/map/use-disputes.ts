import { useMemo, useState, type KeyboardEvent } from 'react';
import { judgedPassages } from '../../../analysis/agreement/judged-passages.ts';
import type { CodedArticle, CodedCase } from '../coded-case.ts';
import { isOpen, listedPassages, nextOpen, type Only, type Order } from './listed-passages.ts';
import { decisionOf, offersOf, type Chosen, type Disputed } from '../settling/offers.ts';
import { settledOf } from '../settling/settled.ts';
import { settleKeyOf } from '../settling/settle-keys.ts';
import type { Settle } from '../settling/use-settling.ts';

/** An article's passages, which of them are listed and which is looked at, and what settles one. */
export function useDisputes(
  article: CodedArticle,
  known: Pick<CodedCase, 'settlements' | 'conflicts'>,
  onSettle: Settle,
) {
  const passages = useMemo(() => judgedPassages(article), [article]);
  const settled = useMemo(() => settledOf(passages, known, article), [passages, known, article]);
  const [only, show] = useState<Only>('any');
  const [order, setOrder] = useState<Order>('worst first');
  const [current, choose] = useState<number | null>(null);
  const listed = useMemo(() => listedPassages(passages, settled, only, order), [passages, settled, only, order]);
  const agreedByAll = passages.filter(({ differences }, place) => differences.length === 0 && isOpen(settled[place]));

  const decide = (passage: Disputed, chosen: readonly Chosen[]) => {
    const { text, revision } = article;
    return revision === null ? [] : [decisionOf(passage, chosen, { text, revision })];
  };
  const settle = (place: number, chosen: readonly Chosen[]) => {
    onSettle(decide(passages[place] as Disputed, chosen));
    choose(nextOpen(listed, settled, place));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = settleKeyOf(event);
    if (!key || current === null) return;
    event.preventDefault();
    if ('go' in key) return choose(listed[listed.indexOf(current) + key.go] ?? current);
    const offer = offersOf(passages[current] as Disputed)[key.take - 1];
    if (key.take === 0) settle(current, []);
    else if (offer) settle(current, offer.markings);
  };
  return {
    passages,
    settled,
    listed,
    current,
    only,
    order,
    show,
    setOrder,
    agreedByAll,
    choose: (place: number) => choose(place === current ? null : place),
    settle,
    settleAgreed: () =>
      onSettle(agreedByAll.flatMap((passage) => decide(passage, offersOf(passage)[0]?.markings ?? []))),
    reopen: (place: number) =>
      onSettle(
        [],
        (settled[place]?.settlements ?? []).map(({ id }) => id),
      ),
    onKeyDown,
  };
}
