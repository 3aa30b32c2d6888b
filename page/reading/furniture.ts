import { headingLevel, isBlock, signsOf } from '../text/element-roles.ts';
import { attributeOf, localNameOf } from '../text/unclobbered.ts';

/** Elements that are the page's and not the article's, wherever they stand; as names and as roles. */
const LANDMARKS = new Set(['nav', 'footer', 'aside', 'navigation', 'banner', 'contentinfo', 'complementary']);

/** What sites call their boxes beside an article, or within it. Whole words of a name: "subscriber" is none of these. */
const BOX_NAMES = [
  // Other articles.
  'related(-?(links?|content|articles?|stor(y|ies)|posts?|news|topics?))?',
  'read-?(more|next|also)|also-?(read|like)|see-?also|more-?(on|from|in|news|stor(y|ies)|articles?|like|coverage)',
  'most-?(read|popular|viewed|shared|recent)|popular|trending|recommend(ed|ations?)|recirc(ulation)?|suggest(ed|ions)',
  'you-?(may|might)(-?also)?-?like|up-?next|next-?(up|article|story)|latest(-?(news|stories))?|link-?(list|box)',
  'taboola|outbrain|teasers|inline-?(promo|related)',
  // What the outlet asks of its readers.
  'newsletters?|sign-?up|subscri(be|ption)|follow(-?us)?|cookies?|consent|gdpr|cta|call-?to-?action|pop-?up|modal',
  'share|share-?(bar|buttons?|tools?|links?)|sharing|social|social-?(share|links?|media|bar|icons?)|donat(e|ion)',
  'promos?|promotions?|adverts?|advertisements?|ads?|ad-?(unit|slot|container|wrapper|label)|sponsored',
  // Finding one's way.
  'nav|navbar|navigation|menu|breadcrumbs?|skip-?(links?|to-?content|nav)|tags?|tag-?(list|cloud)|topics?|sidebar',
  'pagination|toolbar|footer|comments?|disqus',
  // Who wrote it, and pictures to leaf through.
  '(author|writer|contributor)-?(bio(graphy)?|info|box|card|details|profile)|bio|about-?(the-?)?author',
  'galler(y|ies)|slide-?show|carousel|lightbox',
];
const BOX = new RegExp(`(^|[\\s_-])(${BOX_NAMES.join('|')})([\\s_-]|$)`, 'iu');

export function isLandmark(element: Element): boolean {
  return LANDMARKS.has(localNameOf(element)) || LANDMARKS.has(attributeOf(element, 'role') ?? '');
}

/**
 * Whether an element bears the signs of a box that is not the article's text. A sign is no proof: sites put such
 * names on wrappers of the whole text too, so whoever asks must look at how much of it the box would take along.
 */
export function isBox(element: Element): boolean {
  const name = localNameOf(element);
  // A heading's id is made of its words: "popular-vote" is no box.
  if (headingLevel(element) > 0 || name === 'body' || !(isBlock(element) || name.includes('-'))) return false;
  return (
    isLandmark(element) ||
    name === 'form' ||
    BOX.test(`${name} ${signsOf(element)} ${attributeOf(element, 'id') ?? ''}`)
  );
}
