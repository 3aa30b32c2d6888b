import { headlineOf } from '../../model/article.ts';
import type { ModelOfProject } from '../../storage/projects/read-key.ts';
import { CheckedText } from './CheckedText.tsx';
import type { CheckedArticle } from './checked-article.ts';
import { FindingItem } from './FindingItem.tsx';
import { sayVerdict } from './say-verdicts.ts';

interface ArticleCheckProps {
  article: CheckedArticle;
  kind: ModelOfProject['kind'];
  /** Whether some of its findings are not listed. */
  isFiltered: boolean;
  current: string | null;
  onChoose: (id: string) => void;
}

/** One article: its text, and beside it the list of what was found, each of which leads to its place. */
export function ArticleCheck({ article, kind, isFiltered, current, onChoose }: ArticleCheckProps) {
  const { name, revision, findings, lost } = article;
  return (
    <section className="checked-article" aria-label={name}>
      <h2>
        <bdi>{name}</bdi>
        {revision?.blocks[0]?.kind !== 'headline' && (
          <>
            : <bdi>{headlineOf(article.article)}</bdi>
          </>
        )}
      </h2>
      <CheckedText article={article} current={current} />
      <div>
        {findings.length === 0 && (
          <p className="quiet">
            {isFiltered ? 'Nothing of this kind in this article.' : `Neither you nor the ${kind} marked anything here.`}
          </p>
        )}
        {lost.own > 0 && <p className="quiet">{lost.own} of your own stand in words that this text does not have.</p>}
        <ol className="findings" aria-label={`Passages in ${name}`}>
          {findings.map((finding) => (
            <FindingItem
              key={finding.id}
              finding={finding}
              text={revision?.text ?? ''}
              language={article.article.language}
              kind={kind}
              says={finding.verdicts.map((verdict) => sayVerdict(verdict, kind)).join(', ')}
              isCurrent={finding.id === current}
              onChoose={() => onChoose(finding.id)}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
