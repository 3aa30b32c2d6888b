import { useMemo, useState } from 'react';
import type { CaseOfAll } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import { headlineOf } from '../../model/article.ts';
import { countOf } from '../ui/counts.ts';
import { codedCase, type CodedArticle, type CodedCase } from './coded-case.ts';
import { DisagreementMap } from './map/DisagreementMap.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Figures } from './figures/Figures.tsx';
import { Settlers } from './settling/Settlers.tsx';
import { useSettling, type Settle } from './settling/use-settling.ts';
import './agreement.css';

/** What can be done with what was settled. */
interface Settling {
  /** Saves what the reader settled as a file for others; null where nobody could take it. */
  onGive: (() => void) | null;
  onLeaveOut: (author: Id) => void;
}

interface AgreementProps extends Settling {
  contents: CaseOfAll;
  caseAddress: string;
  /** Where others' work comes in: as hand-ins of a project, or from other programs. */
  projectsAddress: string;
  exchangeAddress: string;
}

/** How far those who annotated a case agree: in figures, by coder, and passage by passage. */
export function Agreement({ contents, caseAddress, onGive, onLeaveOut, ...addresses }: AgreementProps) {
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
        <CodedAgreement coded={coded} onSettle={settle} onGive={onGive} onLeaveOut={onLeaveOut} />
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

function NothingShared({
  projectsAddress,
  exchangeAddress,
}: Pick<AgreementProps, 'projectsAddress' | 'exchangeAddress'>) {
  return (
    <p className="agreement-nothing">
      Agreement takes an article of this case that at least two people annotated, and there is none yet. Hand-ins of a
      project come in under <a href={projectsAddress}>Projects</a>, annotations from other programs under{' '}
      <a href={exchangeAddress}>Exchange</a>. While members of a project work without seeing each other, others’ work
      counts once you have handed in your own.
    </p>
  );
}

interface CodedAgreementProps extends Settling {
  coded: CodedCase;
  onSettle: Settle;
}

function CodedAgreement({ coded, onSettle, onGive, onLeaveOut }: CodedAgreementProps) {
  const shared = useMemo(() => coded.articles.filter(isShared), [coded]);
  const [chosen, choose] = useState<string>('all');
  const texts = useMemo(
    () => (chosen === 'all' ? shared : shared.filter(({ article }) => article.id === chosen)),
    [shared, chosen],
  );
  const mapped = texts[0];
  return (
    <>
      <ArticleChoice shared={shared} chosen={chosen} onChoose={choose} />
      <Figures coded={coded} texts={texts} />
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
      <Settlers settlers={coded.settlers} contested={coded.conflicts.length} onGive={onGive} onLeaveOut={onLeaveOut} />
      {mapped && (
        <DisagreementMap
          key={mapped.article.id}
          article={mapped}
          coders={coded.coders}
          known={coded}
          onSettle={onSettle}
        />
      )}
    </>
  );
}

interface ArticleChoiceProps {
  shared: readonly CodedArticle[];
  /** An article's id, or `all`. */
  chosen: string;
  onChoose: (chosen: string) => void;
}

function ArticleChoice({ shared, chosen, onChoose }: ArticleChoiceProps) {
  return (
    <label className="agreement-choice">
      Articles{' '}
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
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
  );
}

function isShared({ coders }: { coders: readonly unknown[] }): boolean {
  return coders.filter((own) => own !== null).length > 1;
}
