import type { Difference } from '../../../analysis/agreement/judged-passages.ts';
import { countOf } from '../../ui/counts.ts';
import type { Only, Order } from './listed-passages.ts';
import { sayDifference } from './say-markings.ts';

const DIFFERENCES: readonly Difference[] = ['left out', 'boundary', 'tag'];

interface MapChoicesProps {
  only: Only;
  order: Order;
  onShow: (only: Only) => void;
  onOrder: (order: Order) => void;
  listed: number;
  passages: number;
  settled: number;
}

/** Which passages are listed and in which order, and how many of all are settled. */
export function MapChoices({ only, order, onShow, onOrder, listed, passages, settled }: MapChoicesProps) {
  return (
    <div className="map-choices">
      <label>
        Show{' '}
        <select value={only} onChange={({ target }) => onShow(target.value as Only)}>
          <option value="any">where coders differ</option>
          {DIFFERENCES.map((difference) => (
            <option key={difference} value={difference}>
              {sayDifference(difference)}
            </option>
          ))}
          <option value="contested">settled otherwise by each</option>
          <option value="open">not settled yet</option>
          <option value="all">all passages</option>
        </select>
      </label>
      <label>
        Order{' '}
        <select value={order} onChange={({ target }) => onOrder(target.value as Order)}>
          <option>worst first</option>
          <option>as in the text</option>
        </select>
      </label>
      <span className="quiet" role="status">
        {countOf(listed, 'passage')} of {passages} · {settled} of {passages} settled
      </span>
    </div>
  );
}
