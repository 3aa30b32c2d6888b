import { memo } from 'react';
import { attributionAudit } from '../../../analysis/attribution-audit.ts';
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
    </Question>
  );
});

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
