/**
 * How Readability makes the article ready to be shown: links absolute, late pictures loaded, styles and classes dropped, boxes unwrapped. We ask only
 * which of the page's texts it has chosen (page/reading/readable-nodes.ts), and these are the same without it.
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
  '_serializer',
  '_isSingleImage',
];
/** What it reads besides the article, and how it looks for title and author; page/reading/metadata.ts and page/reading/json-ld.ts do that. */
const FINDINGS = [
  '_articleSiteName',
  '_getArticleMetadata',
  '_getJSONLD',
  'jsonLdArticleTypes',
  '_disableJSONLD',
  '_articleDir',
  '_articleLang',
  '_getArticleTitle',
  '_isUrl',
  '_unescapeHtmlEntities',
  'HTML_ESCAPE_MAP',
];
/** How it starts, and what it gives in the end: title and author are what page/reading/readable-nodes.ts told it. */
export const PARSE = `parse() {
  this._unwrapNoscriptImages(this._doc);
  this._removeScripts(this._doc);
  this._prepDocument();
  const told = (name) => [...this._doc.querySelectorAll(\`meta[name="\${name}"]\`)].at(-1)?.content.trim();
  this._articleTitle = told('dc.title') ?? '';
  this._metadata = { byline: told('author') };
  const content = this._grabArticle();
  return content && { content, byline: this._metadata.byline || this._articleByline };
},`;
/** Left over from what it once did. */
const UNUSED = ['extraneous', 'replaceFonts', 'nextLink', 'prevLink', 'srcsetUrl', '_findNode'];
/** Up to how many elements it reads at all; we set no such limit. */
const LIMITS = ['_maxElemsToParse', 'DEFAULT_MAX_ELEMS_TO_PARSE'];
/** What it tells developers, and what it does outside of browsers. */
const ELSEWHERE = ['log', '_debug', '_docJSDOMParser'];
/** Members of it, also of its list of patterns. */
export const NOT_NEEDED = new Set([...PREPARING, ...FINDINGS, ...UNUSED, ...LIMITS, ...ELSEWHERE]);

/** Statements by how they start, with what stands there instead; within one another, the outer ones. */
export const STATEMENTS: readonly (readonly [start: RegExp, instead: string])[] = [
  // As a module of today it needs no wrapper around it.
  [/^if \(typeof module/u, 'export default Readability;'],
  // How old versions were called, and what it says of a call without a page.
  [/^if \(options && options\.documentElement/u, ''],
  [/^options = /u, ''],
  // As every node of a browser can.
  [/^if \(node\.querySelectorAll/u, 'return node.querySelectorAll(tagNames.join(","));'],
  // One reason to leave a box out is enough; it counts them only to tell developers.
  [/^errs\.push\(/u, 'return true;'],
  [/^const errs = \[\]/u, ''],
  [/^if \(errs\.length/u, ''],
  // A better picture in place of the one before: still one picture.
  [/^this\._forEachNode\(noscripts/u, ''],
  // Never so: in a page of HTML such a name is in capitals.
  [/^if \(\s*\w+(\[i\])?\.tagName === "object"/u, ''],
  // By then it has left out what it does not want; for those who show the rest it tidies that, and none of its words.
  [/^this\._\w+\(\s*this\._getAllNodesWithTag\(articleContent/u, ''],
  [/^if \(isPaging\)/u, ''],
  [/^if \(neededToCreateTopCandidate\)/u, ''],
  // In which language and direction it is written.
  [/^if \(node\.tagName === "HTML"/u, ''],
  [/^var ancestors = \[parentOfTopCandidate/u, ''],
  [/^this\._someNode\(ancestors/u, ''],
];

/** The marks it leaves on its copy of the page, and what it looks for; nobody else reads these. */
const OWN_WORDS = [
  'readability',
  'contentScore',
  'articleContent',
  'textLength',
  'ELEMENT_NODE',
  'TEXT_NODE',
  'REGEXPS',
  'positive',
  'negative',
  'normalize',
  'videos',
  'tokenize',
  'whitespace',
  'commas',
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
export const PRIVATE_NAMES = new RegExp(`^(_[a-zA-Z]|FLAG_|DEFAULT_|(${OWN_WORDS.join('|')})$)`, 'u');
