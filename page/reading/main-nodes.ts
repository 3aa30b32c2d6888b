import { isLandmark } from './furniture.ts';
import type { ArticleNodes } from './readable-nodes.ts';
import { traverse } from '../text/traverse.ts';
import { bodyOf, elementsOf, localNameOf } from '../text/unclobbered.ts';

/**
 * Stands in where no article is made out, as on a front page: the page's main part without navigation and
 * the like, so that what a reader sees there can be annotated all the same.
 */
export function mainNodes(document: Document): { nodes: ArticleNodes; extractor: string } {
  const root = elementsOf(document, 'main, [role="main"]').at(0) ?? onlyArticle(document) ?? bodyOf(document);
  const nodes = new Set<Node>();
  if (!root) return { nodes, extractor: 'empty page' };
  traverse(root, {
    enter(element) {
      if (isLandmark(element)) return false;
      nodes.add(element);
      return true;
    },
  });
  return { nodes, extractor: `${localNameOf(root)} element` };
}

/** A front page has an `article` for each teaser: one of them is not the page. */
function onlyArticle(document: Document): Element | null {
  const [article, another] = elementsOf(document, 'article');
  return article && !another ? article : null;
}
