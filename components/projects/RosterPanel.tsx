import { useState } from 'react';
import type { Id } from '../../model/id.ts';
import type { RosterPerson } from '../../model/roster.ts';
import type { RosterView, Unconfirmed } from '../../storage/projects/rosters.ts';
import { showMoment } from '../ui/dates.ts';
import { RosterForm } from './RosterForm.tsx';
import { useFingerprint } from './use-fingerprint.ts';

interface RosterPanelProps {
  /** Null while there is none. */
  roster: RosterView | null;
  onKeep: (people: Pick<RosterPerson, 'name' | 'pseudonym'>[]) => void;
  /** Null takes back whose hand-ins are the person's. */
  onConfirm: (person: Id, author: Id | null) => void;
  onTurnAway: (unconfirmed: Unconfirmed) => void;
}

/** Who is to hand in and who has; hand-ins of unknown keys are matched with a person, once. */
export function RosterPanel({ roster, onKeep, onConfirm, onTurnAway }: RosterPanelProps) {
  const { people = [], unconfirmed = [] } = roster ?? {};
  const free = people.flatMap(({ person }) => (person.member ? [] : [person]));
  return (
    <div className="roster">
      {unconfirmed.map((each) => (
        <ToConfirm
          key={each.set.id}
          unconfirmed={each}
          people={free}
          onConfirm={(person) => onConfirm(person, each.author.id)}
          onTurnAway={() => onTurnAway(each)}
        />
      ))}
      {people.length > 0 && (
        <table className="members">
          <thead>
            <tr>
              <th scope="col">On the roster</th>
              <th scope="col">Shown as</th>
              <th scope="col">Handed in, by their own clock</th>
              <th scope="col">
                <span className="visually-hidden">Match</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ person, handedIn }) => (
              <PersonRow
                key={person.id}
                person={person}
                handedIn={handedIn}
                onRelease={() => onConfirm(person.id, null)}
              />
            ))}
          </tbody>
        </table>
      )}
      <RosterForm
        key={people.map(({ person }) => person.id).join()}
        people={people.map(({ person }) => person)}
        onKeep={onKeep}
      />
    </div>
  );
}

interface PersonRowProps {
  person: RosterPerson;
  handedIn: number | null;
  onRelease: () => void;
}

function PersonRow({ person: { name, pseudonym, member }, handedIn, onRelease }: PersonRowProps) {
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>
        <bdi>{pseudonym || member?.called}</bdi>
      </td>
      <td>{handedIn === null ? <strong>not yet</strong> : showMoment(handedIn)}</td>
      <td>
        {member && (
          <button
            type="button"
            className="link"
            onClick={onRelease}
            aria-label={`${name}: these hand-ins are not theirs`}
          >
            Not theirs
          </button>
        )}
      </td>
    </tr>
  );
}

interface ToConfirmProps {
  unconfirmed: Unconfirmed;
  people: readonly RosterPerson[];
  onConfirm: (person: Id) => void;
  onTurnAway: () => void;
}

function ToConfirm({ unconfirmed: { set, author }, people, onConfirm, onTurnAway }: ToConfirmProps) {
  const alike = people.find(({ name, pseudonym }) => [name, pseudonym].includes(author.name));
  const [chosen, choose] = useState(alike?.id ?? '');
  const key = useFingerprint(author.publicKey ?? null);
  return (
    <div className="roster-confirm" role="group" aria-label={`New: ${author.name}`}>
      <p>
        <strong>New:</strong> a hand-in by “<bdi>{author.name}</bdi>”
        {set.handedIn !== undefined && ` of ${showMoment(set.handedIn)} by their own clock`}, signed with the key{' '}
        <code>{key}</code>. It counts once you have said whose it is; its author reads the same key under Projects,
        “You”.
      </p>
      <p className="project-actions">
        <label>
          It is by{' '}
          <select value={chosen} onChange={({ target }) => choose(target.value)}>
            <option value="">…</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" disabled={chosen === ''} onClick={() => onConfirm(chosen)}>
          Confirm
        </button>
        <button
          type="button"
          className="link"
          title="Takes it out of this library, and forgets the key. It can be undone, and its file dropped here again."
          onClick={onTurnAway}
        >
          Turn away
        </button>
      </p>
    </div>
  );
}
