import { suggest } from '../../analysis/suggest/suggest.ts';
import type { SuggestibleArticle } from '../../analysis/suggest/suggestible.ts';

/** Runs in a worker of its own: answers an article with what the rules propose in it. */
addEventListener('message', ({ data }: MessageEvent<SuggestibleArticle>) => {
  postMessage(suggest(data));
});
