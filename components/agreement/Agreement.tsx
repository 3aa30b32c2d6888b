import { useMemo, useState } from 'react';
import type { CaseOfAll } from '../../model/case-contents.ts';
import { headlineOf } from '../../model/article.ts';
import { countOf } from '../ui/counts.ts';
import { AgreementTable } from './AgreementTable.tsx';
import { codedCase, type CodedCase } from './coded-case.ts';
import { CoderList } from './CoderList.tsx';
import { DisagreementMap } from './DisagreementMap.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useSettling, type Settle } from './use-settling.ts';
import { useAgreement } from './use-agreement.ts';
import './agreement.css';

interface AgreementProps {
  contents: CaseOfAll;
  caseAddress: string;
  /** Where others' work comes in: as hand-ins of a project, or from other programs. */
  projectsAddress: string;
  exchangeAddress: string;
}

/** How far those who annotated a case agree: in figures, by coder, and passage by passage. */
export function Agreement({ contents, caseAddress, ...addresses }: AgreementProps) {
  const coded = useMemo(() => codedCase(contents), [contents]);
  const { settle, failure, forget } = useSettling(contents.case.id);
  return (
    <div className="agreement">
      <header className="agreement-head">
        <h1>How far coders agree</h1>
        <p className="quiet">
          <a href={caseAddress}>{contents.case.name}</a> · {countOf(coded.coders.length, 'coder')} ·{' '}
          {countOf(coded.articles.length, 'article')}
        </p>
      </header>
      {coded.articles.some(isShared) ? (
        <CodedAgreement coded={coded} onSettle={settle} />
      ) : (
        <NothingShared {...addresses} />
      )}
      {failure && (
        <div className="agreement-failure">
          <Notice onClose={forget}>Not settled: {failure}</Notice>
        </div>
      )}
    </div>
  );
}

function NothingShared({ projectsAddress, exchangeAddress }: Omit<AgreementProps, 'contents' | 'caseAddress'>) {
  return (
    <p className="agreement-nothing">
      Agreement takes an article of this case that at least two people annotated, and there is none yet. Hand-ins of a
      project come in under <a href={projectsAddress}>Projects</a>, annotations from other programs under{' '}
      <a href={exchangeAddress}>Exchange</a>. While members of a project work without seeing each other, others’ work
      counts once you have handed in your own.
    </p>
  );
}

function CodedAgreement({ coded, onSettle }: { coded: CodedCase; onSettle: Settle }) {
  const shared = useMemo(() => coded.articles.filter(isShared), [coded]);
  const [chosen, choose] = useState<string>('all');
  const texts = useMemo(
    () => (chosen === 'all' ? shared : shared.filter(({ article }) => article.id === chosen)),
    [shared, chosen],
  );
  const { rows, isBusy, failure } = useAgreement(texts);
  const lost = texts.reduce((sum, article) => sum + article.lost, 0);
  const mapped = texts[0];
  return (
    <>
      <label className="agreement-choice">
        Articles{' '}
        <select value={chosen} onChange={({ target }) => choose(target.value)}>
          <option value="all">
            {shared.length === 1 ? 'the one that several coded' : `all ${shared.length} that several coded`}
          </option>
          {shared.map(({ article, name }) => (
            <option key={article.id} value={article.id}>
              {name}: {headlineOf(article)}
            </option>
          ))}
        </select>
      </label>
      {failure !== null && <p role="alert">The figures could not be worked out: {failure}</p>}
      <AgreementTable rows={rows} isBusy={isBusy} />
      <p className="quiet">
        Behind each figure, where 95 of 100 draws from the articles’ sections fall (a bootstrap); nothing where too
        little was marked to tell.
      </p>
      {lost > 0 && (
        <p className="quiet">{countOf(lost, 'passage')} whose words the latest text does not hold: in no figure.</p>
      )}
      <h2>By coder</h2>
      <p className="quiet">Pairs, overlapping, under all tags; who agrees least with the others first.</p>
      <CoderList coders={coded.coders} byPair={rows[0]?.byPair ?? []} />
      <h2>Passage by passage</h2>
      {chosen === 'all' && mapped && (
        <p className="quiet">
          Of {mapped.name}; choose another article above. The darker, the further apart: a dotted line below for other
          boundaries, a double one for other tags.
        </p>
      )}
      <p className="quiet">
        Choose a passage to settle it: take one coder’s marking, put one together of theirs, or say that there is no
        passage. What is settled is kept in an agreed set of its own; nobody’s annotations change.
      </p>
      {mapped && (
        <DisagreementMap
          key={mapped.article.id}
          article={mapped}
          coders={coded.coders}
          settlements={coded.settlements}
          onSettle={onSettle}
        />
      )}
    </>
  );
}

function isShared({ coders }: { coders: readonly unknown[] }): boolean {
  return coders.filter((own) => own !== null).length > 1;
}
