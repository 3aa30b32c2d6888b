import { memo } from 'react';
import { attributionAudit, type Vouching as VouchedPart } from '../../../analysis/voices/attribution-audit.ts';
import { AnswerSource } from '../AnswerSource.tsx';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { kept } from '../kept.ts';
import { Question } from '../Question.tsx';
import { AuditOfTag } from './AuditOfTag.tsx';
import { UnsourcedNumbers } from './UnsourcedNumbers.tsx';
import { VoucherLegend } from './VoucherLegend.tsx';
import './vouching.css';

interface VouchingProps {
  articles: readonly ComparedArticle[];
  onShow: ShowPassages;
}

/** Whom each article names for what it quotes, states and counts. */
export const Vouching = memo(function Vouching({ articles, onShow }: VouchingProps) {
  return (
    <Question
      title="Who vouches for it"
      hint={
        <>
          Passages by their source. “Not stated” is what the reader has not typed yet, and says nothing of the outlet.
          <VoucherLegend />
        </>
      }
    >
      <ul className="answers">
        {articles.map((compared, index) => (
          <VouchingOfArticle key={compared.article.id} compared={compared} index={index} onShow={onShow} />
        ))}
      </ul>
      <NextStep articles={articles} />
    </Question>
  );
});

/** What is still to be stated before the bars tell anything. */
function NextStep({ articles }: Pick<VouchingProps, 'articles'>) {
  const isOpen = articles.some(
    (compared) => compared.proposed === 0 && auditOf(compared).tags.some(({ vouchings }) => isMostlyOpen(vouchings)),
  );
  if (!isOpen) return null;
  return (
    <p className="question-note">
      Much is not stated yet. Open a fact in “This article” and choose its basis or type its source; a number has the
      source of the fact or quote around it.
    </p>
  );
}

function isMostlyOpen(vouchings: readonly VouchedPart[]): boolean {
  return vouchings.some(({ voucher, share }) => voucher === 'not stated' && share > 0.5);
}

const auditOf = kept(({ passages }: ComparedArticle) => attributionAudit(passages));

interface VouchingOfArticleProps {
  compared: ComparedArticle;
  index: number;
  onShow: ShowPassages;
}

const VouchingOfArticle = memo(function VouchingOfArticle({ compared, index, onShow }: VouchingOfArticleProps) {
  const { tags, unsourced } = auditOf(compared);
  return (
    <li>
      <AnswerSource compared={compared} index={index} />
      {tags.map((audit) => (
        <AuditOfTag key={audit.tag} audit={audit} compared={compared} onShow={onShow} />
      ))}
      <UnsourcedNumbers ids={unsourced} compared={compared} onShow={onShow} />
    </li>
  );
});
