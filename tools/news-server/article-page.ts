import { readPublished } from '../../model/publication-date.ts';
import type { ArticleFacts } from './article-manifest.ts';
import type { PlainArticle } from '../../exchange/article-files/plain-article.ts';
import type { TextBlock } from '../../exchange/article-files/text-blocks.ts';

/** What the page says of itself; the headline is that of the article. */
type PageFacts = Pick<ArticleFacts, 'byline' | 'published'> & { outlet: string };

/** A news page of a plain text, as HTML. Everything that comes from outside is escaped; its style is article-page.css. */
export function articlePage(article: PlainArticle, facts: PageFacts): string {
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${headOf(article.headline, facts).join('\n')}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/article-page.css">
</head>
<body>
<header class="masthead"><p>${escapeHtml(facts.outlet)}</p></header>
<main>
<article>
${[...openingOf(article, facts), ...article.blocks.map(blockOf)].join('\n')}
</article>
</main>
</body>
</html>
`;
}

function headOf(headline: string | null, { outlet, byline, published }: PageFacts): string[] {
  return [
    `<title>${escapeHtml(headline ? `${headline} | ${outlet}` : outlet)}</title>`,
    '<meta property="og:type" content="article">',
    `<meta property="og:site_name" content="${escapeHtml(outlet)}">`,
    ...(headline ? [`<meta property="og:title" content="${escapeHtml(headline)}">`] : []),
    ...(byline ? [`<meta name="author" content="${escapeHtml(byline)}">`] : []),
    ...(published ? [`<meta property="article:published_time" content="${escapeHtml(published)}">`] : []),
  ];
}

/** No class may say "dateline": readers of pages, Readability among them, take what it names for the author. */
function openingOf({ headline, credit }: PlainArticle, { byline, published }: PageFacts): string[] {
  const author = credit ?? (byline && `By ${byline}`);
  return [
    ...(headline ? [`<h1>${escapeHtml(headline)}</h1>`] : []),
    ...(author ? [`<p class="byline">${escapeHtml(author)}</p>`] : []),
    ...(published
      ? [`<p class="published"><time datetime="${escapeHtml(published)}">${showDate(published)}</time></p>`]
      : []),
  ];
}

function blockOf(block: TextBlock): string {
  if (block.kind === 'paragraph') return `<p>${block.lines.map(escapeHtml).join('<br>')}</p>`;
  return `<ul>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
}

/** "2018-12" as December 2018: no more precise than it is known. */
function showDate(published: string): string {
  const precision = readPublished(published)?.precision ?? 'day';
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' }),
    ...((precision === 'day' || precision === 'moment') && { day: 'numeric' }),
  });
  return format.format(new Date(published.slice(0, 10)));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // A parser drops it, or takes it for a sign of trouble.
  ['\0', '\uFFFD'],
]);

/** As text of an element or of a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/gu, (sign) => ENTITIES.get(sign) ?? sign);
}
