// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CaseOfferLine } from '../../../components/same-case/CaseOfferLine.tsx';
import type { CaseOffer } from '../../../components/same-case/offers.ts';
import { ProposedCases } from '../../../components/same-case/ProposedCases.tsx';
import { idOf } from '../../model/examples.ts';
import { ledger, post } from '../compare/long-bridge.ts';
import { press, render } from '../compare/render.ts';

const reasons = { names: ['Dana Whitlock', 'Long Bridge'], words: [], inHeadlines: [], daysApart: 1 };

function offer(id: number, name: string): CaseOffer {
  return { case: idOf(id), name, likeness: 0.5, isLikely: true, nearest: idOf(20), reasons };
}

describe('the offer of a case', () => {
  test('says why, and joins or refuses the case that it names', () => {
    const [onJoin, onRefuse] = [vi.fn(), vi.fn()];
    const offers = { first: offer(30, 'Long Bridge closure'), others: [offer(31, 'Tunnel')] };
    const { host } = render(<CaseOfferLine offers={offers} onJoin={onJoin} onRefuse={onRefuse} />);
    expect(host.querySelector('p')?.textContent).toBe(
      'Looks like the same case as Long Bridge closure: both name Dana Whitlock and Long Bridge; published one day apart.',
    );
    press(host, 'Join Long Bridge closure');
    press(host, 'Not this case Tunnel');
    expect(onJoin.mock.calls).toEqual([[idOf(30)]]);
    expect(onRefuse.mock.calls).toEqual([[idOf(31)]]);
  });

  test.each([null, { first: null, others: [] }])('is empty with %j, but there to be announced later', (offers) => {
    const { host } = render(<CaseOfferLine offers={offers} onJoin={vi.fn()} onRefuse={vi.fn()} />);
    expect(host.querySelector('[role=status]')?.childNodes).toHaveLength(0);
  });
});

describe('the groups proposed in the library', () => {
  const ids = [ledger.article.id, post.article.id];
  const articles = new Map([post, ledger].map(({ article }) => [article.id, article]));

  function show(onCreate = vi.fn(), onRefuse = vi.fn()) {
    return render(
      <ProposedCases
        groups={[{ articles: ids, reasons }]}
        articles={articles}
        articleAddress={(id) => `#/article/${id}`}
        onCreate={onCreate}
        onRefuse={onRefuse}
      />,
    ).host;
  }

  test('are named after the headline that was published first, and become a case at a press', () => {
    const onCreate = vi.fn();
    const host = show(onCreate);
    expect(host.querySelector('p')?.textContent).toContain('These 2 articles look like one case: both name');
    act(() => host.querySelector('form')?.requestSubmit());
    expect(onCreate.mock.calls).toEqual([['Council shuts Long Bridge', [post.article.id, ledger.article.id]]]);
  });

  test('can be refused', () => {
    const onRefuse = vi.fn();
    press(show(vi.fn(), onRefuse), 'Not one case');
    expect(onRefuse.mock.calls).toEqual([[[post.article.id, ledger.article.id]]]);
  });

  test('are no heading where there is none', () => {
    const host = render(
      <ProposedCases groups={[]} articles={articles} articleAddress={String} onCreate={vi.fn()} onRefuse={vi.fn()} />,
    ).host;
    expect(host.textContent).toBe('');
  });
});
