import { minifySync, parseSync, Visitor, type ESTree, type Plugin, type VisitorObject } from 'vite';

/** A stretch of the code (UTF-16 offsets) and what stands there instead. */
interface Edit {
  start: number;
  end: number;
  code: string;
}

/**
 * How Readability makes the article ready to be shown: links absolute, late pictures loaded, styles and classes dropped, boxes unwrapped. We ask only
 * which of the page's texts it has chosen (page/readable-nodes.ts), and these are the same without it.
 */
const PREPARING = [
  '_postProcessContent',
  '_fixRelativeUris',
  '_fixLazyImages',
  'b64DataUrl',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_keepClasses',
  '_classesToPreserve',
  'CLASSES_TO_PRESERVE',
  '_cleanStyles',
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
];
/** What it reads besides the article; page/metadata.ts and page/json-ld.ts do that. */
const FINDINGS = [
  'excerpt',
  'siteName',
  '_articleSiteName',
  'publishedTime',
  '_getJSONLD',
  'jsonLdArticleTypes',
  '_disableJSONLD',
  'dir',
  '_articleDir',
  'lang',
  '_articleLang',
];
/** How it looks for title and author; page/readable-nodes.ts tells it both. */
const TITLE = ['_getArticleTitle', '_isUrl'];
const TOLD = `_getArticleMetadata() {
  const told = (name) => [...this._doc.querySelectorAll(\`meta[name="\${name}"]\`)].at(-1)?.content.trim();
  return { title: told('dc.title') ?? '', byline: told('author') };
},`;
/** For metadata that are escaped twice: those that we tell it are not. */
const UNESCAPING = ['_unescapeHtmlEntities', 'HTML_ESCAPE_MAP'];
/** Left over from what it once did. */
const UNUSED = ['extraneous', 'replaceFonts', 'nextLink', 'prevLink', 'srcsetUrl', '_findNode'];
/** Up to how many elements it reads at all; we set no such limit. */
const LIMITS = ['_maxElemsToParse', 'DEFAULT_MAX_ELEMS_TO_PARSE'];
/** What it tells developers, and what it does outside of browsers. */
const ELSEWHERE = ['log', '_debug', '_docJSDOMParser'];
const NOT_NEEDED = new Set([...PREPARING, ...FINDINGS, ...TITLE, ...UNESCAPING, ...UNUSED, ...LIMITS, ...ELSEWHERE]);

/** The marks it leaves on its copy of the page, and what it looks for; nobody else reads these. */
const OWN_WORDS = [
  'readability',
  'contentScore',
  'REGEXPS',
  'unlikelyCandidates',
  'okMaybeItsACandidate',
  'shareElements',
  'adWords',
  'loadingWords',
  'hasContent',
  'hashUrl',
  'UNLIKELY_ROLES',
  'PHRASING_ELEMS',
  'DIV_TO_P_ELEMS',
  'ALTER_TO_DIV_EXCEPTIONS',
];
/** `__JSDOMParser__` is another's. */
const PRIVATE_NAMES = new RegExp(`^(_[a-zA-Z]|FLAG_|DEFAULT_|(${OWN_WORDS.join('|')})$)`, 'u');

/**
 * Readability is a quarter of the script that each page is read with. A fifth of that is left out here: what we do not need,
 * and the length of its private names, which a minifier may shorten only where it is told so.
 */
export function leanReadability(): Plugin {
  return {
    name: 'lean-readability',
    transform: {
      filter: { id: /@mozilla\/readability\/Readability\.js$/u },
      handler: (code) => ({ code: leanCode(code), map: null }),
    },
  };
}

/** @throws where the code is not written as it was: then this file has to be looked at again. */
export function leanCode(code: string): string {
  const needed = applyEdits(code, editsOf(code));
  const mangleProps = { include: PRIVATE_NAMES };
  const lean = minifySync('Readability.js', needed, { module: true, compress: false, mangle: false, mangleProps });
  if (usesNotNeeded(needed) || !/export default Readability/u.test(lean.code) || lean.errors.length > 0) {
    throw new Error('Readability is written in another way now, which tools/build/lean-readability.ts does not fit.');
  }
  return lean.code;
}

function editsOf(code: string): Edit[] {
  const edits: Edit[] = [];
  const replace = ({ start, end }: ESTree.Span, by: string) => edits.push({ start, end, code: by });
  visit(code, {
    // `this.log(…);` and `metadata.excerpt = …;`
    ExpressionStatement(node) {
      if (isOfNotNeeded(node.expression)) replace(node, ';');
      // Reasons that it only counts.
      if (code.startsWith('errs.push(', node.start)) replace(node, 'errs.push(1);');
    },
    // `if (this._debug) …`, and `if (typeof module === "object") …`: as a module of today it needs no wrapper around it.
    IfStatement(node) {
      if (isOfNotNeeded(node.test)) replace(node, ';');
      if (code.startsWith('typeof module', node.test.start)) replace(node, 'export default Readability;');
      // `if (options && options.documentElement) …`: how old versions were called, and what it says of a call without a page.
      if (code.startsWith('options && options.documentElement', node.test.start)) replace(node, ';');
    },
    // `var jsonLd = this._disableJSONLD ? {} : …;`
    VariableDeclarator({ init }) {
      if (init?.type !== 'ConditionalExpression' || !isOfNotNeeded(init.test)) return;
      replace(init, code.slice(init.consequent.start, init.consequent.end));
    },
    // `_cleanClasses(node) { … }`, with the comma behind it.
    Property({ key, start, end }) {
      if (key.type !== 'Identifier') return;
      if (NOT_NEEDED.has(key.name)) replace({ start, end: end + 1 }, '');
      if (key.name === '_getArticleMetadata') replace({ start, end: end + 1 }, TOLD);
    },
  });
  return edits;
}

/** Whether it is, calls, sets or first asks for a member that is not needed. */
function isOfNotNeeded(node: ESTree.Node): boolean {
  if (node.type === 'CallExpression') return isOfNotNeeded(node.callee);
  if (node.type === 'AssignmentExpression') return isOfNotNeeded(node.left) || isOfNotNeeded(node.right);
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') return isOfNotNeeded(node.left);
  if (node.type === 'UnaryExpression') return isOfNotNeeded(node.argument);
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' && NOT_NEEDED.has(node.property.name);
}

function usesNotNeeded(code: string): boolean {
  let uses = false;
  visit(code, { MemberExpression: (node) => void (uses ||= isOfNotNeeded(node)) });
  return uses;
}

function visit(code: string, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parseSync('Readability.js', code).program);
}

/** Of edits within one another only the outer ones are made. */
function applyEdits(code: string, edits: readonly Edit[]): string {
  let [edited, end] = ['', 0];
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (edit.start < end) continue;
    edited += code.slice(end, edit.start) + edit.code;
    end = edit.end;
  }
  return edited + code.slice(end);
}
