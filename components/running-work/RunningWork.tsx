import { useEffect } from 'react';
import { useSharedState } from '../ui/shared-state.ts';
import { useWarningOnLeave } from '../ui/use-warning-on-leave.ts';
import './running-work.css';
import {
  runningWork,
  screenOfWork,
  seePage,
  tellWork,
  type ScreenWork,
  type WorkingScreen,
  type WorkName,
} from './running-work.ts';

interface RunningWorkProps {
  /** The page that is shown; one that works tells of it itself. */
  shown: string;
  addressOf: (screen: WorkingScreen) => string;
}

/** One quiet line for each work that goes on though its screen was left: how far it is, the way back, and the way to end it. */
export function RunningWork({ shown, addressOf }: RunningWorkProps) {
  const works = useSharedState(runningWork);
  useWarningOnLeave([...works.values()].some(({ is }) => is === 'running'));
  useEffect(() => seePage(shown), [works, shown]);
  const elsewhere = [...works].filter(([name]) => screenOfWork(name) !== shown);
  return (
    <div className="running-work" role="region" aria-label="Running work" hidden={elsewhere.length === 0}>
      {elsewhere.map(([name, work]) => (
        <WorkLine key={name} name={name} work={work} address={addressOf(screenOfWork(name))} />
      ))}
    </div>
  );
}

interface WorkLineProps {
  name: WorkName;
  work: ScreenWork;
  address: string;
}

function WorkLine({ name, work, address }: WorkLineProps) {
  if (work.is === 'over') {
    return (
      <p>
        <span role="status">{work.said}</span>
        <a href={address}>Show</a>
        <button type="button" className="link" onClick={() => tellWork(name, null)}>
          Dismiss
        </button>
      </p>
    );
  }
  const { label, done, total, cancel } = work;
  return (
    <p>
      <label>
        {label}
        <progress {...(total !== null && total > 0 && { value: done, max: total })} />
      </label>
      <a href={address}>Show</a>
      {cancel && (
        <button type="button" className="link" onClick={cancel}>
          Cancel
        </button>
      )}
    </p>
  );
}
