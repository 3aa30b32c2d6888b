import { memo } from 'react';
import { countOf } from '../ui/counts.ts';
import { AnswerSource } from './AnswerSource.tsx';
import type { ComparedArticle } from './compared-article.ts';
import { percent, type ShowPassages } from './figures.ts';
import { Question } from './Question.tsx';
import { ScreenTextures } from './TagFill.tsx';
import { SetsTable } from './SetsTable.tsx';
import { TagBar } from './TagBar.tsx';
import { TagShares } from './TagShares.tsx';
import './tag-mix.css';

interface TagMixesProps {
  articles: readonly ComparedArticle[];
  onShow: ShowPassages;
}

/** Which part of each article's words is fact, quote, opinion and statistic. */
export const TagMixes = memo(function TagMixes({ articles, onShow }: TagMixesProps) {
  return (
    <Question
      title="What each article is made of"
      hint={
        <>
          Shares of its words, in bands where tags meet. Below, each tag’s whole share and its passages: words with two
          tags count for both, so these may exceed 100&nbsp;% together.
        </>
      }
    >
      <ScreenTextures />
      <ul className="answers">
        {articles.map((compared, index) => (
          <TagMixOfArticle key={compared.article.id} compared={compared} index={index} onShow={onShow} />
        ))}
      </ul>
    </Question>
  );
});

interface TagMixProps {
  compared: ComparedArticle;
  index: number;
  onShow: ShowPassages;
}

const TagMixOfArticle = memo(function TagMixOfArticle({ compared, index, onShow }: TagMixProps) {
  return (
    <li>
      <AnswerSource compared={compared} index={index}>
        {extentOf(compared)}
      </AnswerSource>
      <TagBar compared={compared} onShow={onShow} />
      {compared.passages.length > 0 ? (
        <>
          <TagShares compared={compared} onShow={onShow} />
          <SetsTable compared={compared} onShow={onShow} />
        </>
      ) : (
        <p className="quiet">No passages marked in it yet.</p>
      )}
      <Uncounted compared={compared} onShow={onShow} />
    </li>
  );
});

/** What the shares are of, and what no tag says: "742 words, 9 % untagged". */
function extentOf({ mix }: ComparedArticle): string {
  const untagged = mix.segments.find(({ tags }) => tags.length === 0);
  return `${countOf(mix.words, 'word')}, ${percent(untagged?.share ?? 0)} untagged`;
}

interface UncountedProps {
  compared: ComparedArticle;
  onShow: ShowPassages;
}

/** Passages that no figure counts are told; the reader's own can be opened all the same. */
function Uncounted({ compared: { article, name, lost, aside, foreign }, onShow }: UncountedProps) {
  const groups = [
    { ids: lost, where: lost.length === 1 ? 'is not in the latest text' : 'are not in the latest text' },
    { ids: aside, where: aside.length === 1 ? 'stands beside the article' : 'stand beside the article' },
  ].filter(({ ids }) => ids.length > 0);
  return groups.map(({ ids, where }) => {
    const own = ids.filter((id) => !foreign.includes(id));
    const told = `${countOf(ids.length, 'passage')} ${where}`;
    return (
      <p key={where} className="mix-uncounted">
        {own.length > 0 ? (
          <button type="button" className="link" onClick={() => onShow(article.id, own)}>
            {told}
            <span className="visually-hidden"> of {name}</span>
          </button>
        ) : (
          <span className="quiet">{told}</span>
        )}
      </p>
    );
  });
}
