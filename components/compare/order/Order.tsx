import { memo } from 'react';
import type { Voice } from '../../../analysis/voices/voices.ts';
import { AnswerSource } from '../AnswerSource.tsx';
import type { ComparedArticle } from '../compared-article.ts';
import type { ShowPassages } from '../figures.ts';
import { Question } from '../Question.tsx';
import { PartsTable } from './PartsTable.tsx';
import { TagLanes } from './TagLanes.tsx';
import { VoiceLanes } from './VoiceLanes.tsx';
import './order.css';

interface OrderProps {
  articles: readonly ComparedArticle[];
  voices: readonly Voice[];
  onShow: ShowPassages;
}

/** Where in each article its passages and voices stand: what comes first is what most people read. */
export const Order = memo(function Order({ articles, voices, onShow }: OrderProps) {
  return (
    <Question
      title="What comes first"
      hint="From an article’s first word on the left to its last. The shaded part is headline and lead. Voices in the order in which they speak."
    >
      <ul className="answers">
        {articles.map((compared, index) => (
          <li key={compared.article.id}>
            <AnswerSource compared={compared} index={index} />
            {compared.passages.length > 0 ? (
              <>
                <TagLanes compared={compared} onShow={onShow} />
                <VoiceLanes compared={compared} article={index} voices={voices} onShow={onShow} />
                <PartsTable compared={compared} article={index} voices={voices} onShow={onShow} />
              </>
            ) : (
              <p className="quiet">No passages marked in it yet.</p>
            )}
          </li>
        ))}
      </ul>
    </Question>
  );
});
