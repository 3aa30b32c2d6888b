import { useState, type FormEvent } from 'react';
import { inWords } from '../../analysis/same-case/reasons.ts';
import { headlineOf, outletOf, type Article } from '../../model/article.ts';
import { byPublished } from '../../model/published.ts';
import { showDate } from '../ui/dates.ts';
import type { ProposedGroup } from './same-case-question.ts';
import './same-case.css';

interface ProposedCasesProps {
  groups: readonly ProposedGroup[];
  articles: ReadonlyMap<string, Article>;
  articleAddress: (id: string) => string;
  onCreate: (name: string, articles: readonly string[]) => void;
  onRefuse: (articles: readonly string[]) => void;
}

/** Articles that look like one case, each group with a name to make it one. Nothing is made by itself. */
export function ProposedCases({ groups, articles, ...actions }: ProposedCasesProps) {
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="proposed-title">
      <h2 id="proposed-title">May be one case</h2>
      <ul>
        {groups.map((group) => (
          <ProposedCase
            key={group.articles.join()}
            reason={inWords(group.reasons)}
            members={group.articles.flatMap((id) => articles.get(id) ?? []).toSorted(earliestFirst)}
            {...actions}
          />
        ))}
      </ul>
    </section>
  );
}

interface ProposedCaseProps extends Omit<ProposedCasesProps, 'groups' | 'articles'> {
  reason: string;
  members: readonly Article[];
}

function ProposedCase({ reason, members, articleAddress, onCreate, onRefuse }: ProposedCaseProps) {
  const ids = members.map(({ id }) => id);
  const [isOpen, setOpen] = useState(false);
  const left = isOpen ? 0 : members.length - SHOWN;
  const [name, setName] = useState(() => (members[0] ? headlineOf(members[0]).slice(0, LONGEST_NAME) : ''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCreate(name, ids);
  };
  return (
    <li className="proposed-case">
      <p>
        These {members.length} articles look like one case{reason && <span className="quiet">: {reason}</span>}.
      </p>
      <ul>
        {(left > 1 ? members.slice(0, SHOWN) : members).map((article) => (
          <li key={article.id}>
            <a className="library-name" href={articleAddress(article.id)} lang={article.language ?? ''} dir="auto">
              {headlineOf(article)}
            </a>{' '}
            <span className="quiet">
              <bdi>{outletOf(article)}</bdi> · {showDate(article.published)}
            </span>
          </li>
        ))}
      </ul>
      {left > 1 && (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          and {left} more
        </button>
      )}
      <form onSubmit={submit}>
        <label>
          <span className="visually-hidden">Name of the case</span>
          <input
            className="field"
            value={name}
            maxLength={LONGEST_NAME}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <button type="submit" className="button" disabled={!name.trim()}>
          Make it a case
        </button>
        <button type="button" className="link" onClick={() => onRefuse(ids)}>
          Not one case
        </button>
      </form>
    </li>
  );
}

/** More would push the list below it off the screen. */
const SHOWN = 4;

/** As long as a case's name may be. */
const LONGEST_NAME = 200;

function earliestFirst({ published: one }: Article, { published: other }: Article): number {
  return one && other ? byPublished(one, other) : Number(one === null) - Number(other === null);
}
