import { useState, type ReactNode } from 'react';
import type { Wording } from '../../analysis/wordings/ledger-row.ts';
import type { Id } from '../../model/id.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { NamedRow } from './case-ledger.ts';
import { ActorInContext } from './ActorInContext.tsx';
import { WordsForm } from './WordsForm.tsx';

interface OpenActorProps {
  row: NamedRow;
  articles: readonly ComparedArticle[];
  onRename: (name: string) => void;
  onSplit: (wording: Wording) => void;
  onAdd: (words: string, article: Id | null) => void;
}

/** One actor to be changed: its name, which wordings are somebody else, and which are missing. */
export function OpenActor({ row, articles, onRename, onSplit, onAdd }: OpenActorProps): ReactNode {
  const [article, setArticle] = useState('');
  const [selected, select] = useState('');
  return (
    <div className="open-actor">
      <WordsForm label="Name of the row" button="Rename" initial={row.key} onSubmit={onRename} />
      {row.wordings.length > 1 && (
        <p>
          <span className="quiet">Somebody else? Into a row of its own: </span>
          {row.wordings.map((wording) => (
            <button key={wording.words} type="button" className="link wording-split" onClick={() => onSplit(wording)}>
              <bdi>{wording.words}</bdi>
            </button>
          ))}
        </p>
      )}
      <ActorInContext
        row={row}
        articles={articles}
        onSelect={(words, from) => {
          select(words);
          setArticle(from);
        }}
      />
      <WordsForm
        key={selected}
        proposed={selected}
        label="Also called, in just these words"
        button="Add wording"
        onSubmit={(words) => onAdd(words, article === '' ? null : article)}
      >
        <select
          className="field"
          aria-label="In which article"
          value={article}
          onChange={({ target }) => setArticle(target.value)}
        >
          <option value="">in all articles</option>
          {articles.map((each) => (
            <option key={each.article.id} value={each.article.id}>
              in {each.name}
            </option>
          ))}
        </select>
      </WordsForm>
    </div>
  );
}
