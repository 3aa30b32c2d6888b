import { useMemo } from 'react';
import { touched, type Stretch } from '../../analysis/stretch.ts';
import { foldWhiteSpace } from '../../model/article-text.ts';
import type { Id } from '../../model/id.ts';
import { sentencesIn } from '../compare/article-text.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { ShowMore, useFirst } from '../compare/ShowMore.tsx';
import type { NamedRow } from './case-ledger.ts';

interface ActorInContextProps {
  row: NamedRow;
  articles: readonly ComparedArticle[];
  /** The reader selected words of a sentence. */
  onSelect: (words: string, article: Id) => void;
}

const MOST_SENTENCES = 6;

/** The sentences that speak of an actor, from each article in turn, the wordings marked. */
export function ActorInContext({ row, articles, onSelect }: ActorInContextProps) {
  const sentences = useMemo(() => sentencesOf(row, articles), [row, articles]);
  const { first, left, showAll } = useFirst(sentences, MOST_SENTENCES);
  return (
    <div className="actor-context">
      <p className="quiet">
        Called so in these sentences. Select other words in one, and they stand in the field below:
      </p>
      <ul>
        {first.map(({ compared, sentence, marks }) => (
          <li key={`${compared.article.id} ${sentence.start}`}>
            <span className="quiet">
              <bdi>{compared.name}</bdi>
            </span>
            <blockquote
              lang={compared.text.language ?? ''}
              dir="auto"
              onPointerUp={({ currentTarget }) => tell(currentTarget, (words) => onSelect(words, compared.article.id))}
              onKeyUp={({ currentTarget }) => tell(currentTarget, (words) => onSelect(words, compared.article.id))}
            >
              {withMarks(compared.text.text, sentence, marks)}
            </blockquote>
          </li>
        ))}
      </ul>
      <ShowMore left={left} noun="sentence" onShowAll={showAll} />
    </div>
  );
}

interface Sentence {
  compared: ComparedArticle;
  sentence: Stretch;
  /** The wordings in it, in order. */
  marks: Stretch[];
}

function sentencesOf({ wordings }: NamedRow, articles: readonly ComparedArticle[]): Sentence[] {
  const perArticle = articles.map((compared) => {
    const all = sentencesIn(compared.text);
    const places = wordings.flatMap(({ places: found }) =>
      found.filter(({ article }) => article === compared.article.id),
    );
    const bySentence = Map.groupBy(places, (place) => touched(all, place).start);
    return [...bySentence]
      .toSorted(([one], [other]) => one - other)
      .flatMap(([index, marks]) => {
        const sentence = all[index];
        return sentence ? [{ compared, sentence, marks: marks.toSorted((one, other) => one.start - other.start) }] : [];
      });
  });
  const longest = Math.max(0, ...perArticle.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => perArticle.flatMap((found) => found[place] ?? [])).flat();
}

function withMarks(text: string, { start, end }: Stretch, marks: readonly Stretch[]) {
  let from = start;
  const parts = marks.map((mark) => {
    const [before, words] = [text.slice(from, mark.start), text.slice(Math.max(from, mark.start), mark.end)];
    from = Math.max(from, mark.end);
    return (
      <span key={mark.start}>
        {before}
        <mark>{words}</mark>
      </span>
    );
  });
  return [...parts, text.slice(from, end)];
}

function tell(quote: Element, onSelect: (words: string) => void): void {
  const selection = getSelection();
  const isWithin = quote.contains(selection?.anchorNode ?? null) && quote.contains(selection?.focusNode ?? null);
  const words = isWithin ? foldWhiteSpace(String(selection)) : '';
  if (words !== '') onSelect(words);
}
