import Readability from '@mozilla/readability/Readability.js';
import { NumberedCopy } from './numbered-copy.ts';
import { inOneGo, LONG, type Steps } from '../text/slices.ts';
import {
  attributeOf,
  bodyOf,
  childrenOf,
  createElementIn,
  hasWithin,
  isElement,
  localNameOf,
  rootElementOf,
} from '../text/unclobbered.ts';

/** The page's own nodes whose text is the article's: texts, and elements that stand for the texts right in them. */
export type ArticleNodes = ReadonlySet<Node>;

export interface ReadableNodes {
  nodes: ArticleNodes;
  byline: string | null;
  extractor: string;
}

/** What the page's metadata say of it. */
export interface DeclaredOfArticle {
  title?: string | undefined;
  byline?: string | null;
}

/**
 * Kept with each revision, so that a text can be told apart from one that a later version reads differently:
 * Readability's version, and a number that grows when what we make of its choice changes.
 */
const READABILITY = 'readability 0.6.0, parallax 2';
const NOTICE = /cookie|consent|gdpr|ccpa/iu;
const DIALOG = /^(alert)?dialog$/u;
/** Scripts put notices at the end of the body, in a wrapper or two. */
const NOTICE_DEPTH = 3;

/**
 * Finds the article with Readability on a copy of the document; the page itself is never changed.
 * Null where Readability makes out none.
 */
export function readableNodes(document: Document): ReadableNodes | null {
  return inOneGo(findingReadable(document));
}

/** The same in steps. @param leftOut elements that are known to be none of the article. */
export function* findingReadable(
  document: Document,
  declared: DeclaredOfArticle = {},
  leftOut: readonly Element[] = [],
): Steps<ReadableNodes | null> {
  const copy = yield* NumberedCopy.making(document, leftOut);
  declare(copy.document, 'dc.title', declared.title);
  declare(copy.document, 'author', declared.byline);
  for (const notice of noticesIn(copy.document)) Element.prototype.remove.call(notice);
  yield LONG;
  const parsed = parse(copy.document);
  yield;
  if (!parsed?.content) return null;
  const nodes = copy.originalsIn(parsed.content);
  return nodes.size > 0 ? { nodes, byline: parsed.byline ?? null, extractor: READABILITY } : null;
}

/**
 * Dialogs and consent notices: often hidden, and longer than a short article, so that Readability takes them for
 * it. A wrapper of the page that bears such a name holds its headings too, and stays.
 */
function noticesIn(copy: Document): Element[] {
  const body = bodyOf(copy);
  const notices: Element[] = [];
  let level: Node[] = body ? [body] : [];
  for (let depth = 0; depth < NOTICE_DEPTH; depth += 1) {
    level = level.flatMap((node) => [...childrenOf(node)]);
    notices.push(...level.filter(isElement).filter(isNotice));
  }
  return notices;
}

function isNotice(element: Element): boolean {
  const [id, name, role] = ['id', 'class', 'role'].map((key) => attributeOf(element, key) ?? '');
  const isNamed = NOTICE.test(`${id} ${name}`) || DIALOG.test(role ?? '');
  return isNamed && !/^(main|article)$/u.test(localNameOf(element)) && !hasWithin(element, 'h1, main, article');
}

/** For Readability to tell the headline and the author's name from the text. */
function declare(copy: Document, name: string, content: string | null | undefined): void {
  if (!content) return;
  const meta = createElementIn(copy, 'meta');
  meta.setAttribute('name', name);
  meta.setAttribute('content', content);
  rootElementOf(copy).append(meta);
}

const OPTIONS = {
  serializer: (node: Node) => node as Element,
  keepClasses: true,
  // json-ld.ts reads it, and the script for the page goes without Readability's reading of it.
  disableJSONLD: true,
};

/** Readability is written for well-behaved pages; on others it throws, and then it has found no article. */
function parse(copy: Document): ReturnType<Readability<Element>['parse']> {
  try {
    return new Readability<Element>(copy, OPTIONS).parse();
  } catch {
    return null;
  }
}
