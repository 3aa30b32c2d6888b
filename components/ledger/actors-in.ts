import { prepareActors, type PreparedActors } from '../../analysis/wordings/article-actors.ts';
import type { ArticleText } from '../compare/article-text.ts';
import { kept } from '../compare/kept.ts';

/** Whom an article speaks of; read once as long as its text stays. */
export const actorsIn: (text: ArticleText) => PreparedActors = kept(({ id, text, blocks, language }: ArticleText) =>
  prepareActors({ id, text, blocks, language }),
);
