import { signsOf } from '../text/element-roles.ts';
import { attributeOf, elementsWithin, isElement, parentOf } from '../text/unclobbered.ts';

const LOGO = /(^|[\s_-])(logo|logotype|masthead|brand(ing)?|site-?(title|name))([\s_-]|$)/iu;
const HOME = /^(\/|\.|https?:\/\/[^/]+\/?)(index\.\w+)?$/iu;
/** A logo's name stands on the heading or right around it; further out, a masthead may hold the headline as well. */
const STEPS = 2;

/** Whether a heading is the site's name: a logo, or a link to the front page. Many sites set theirs as an `h1`. */
export function isSiteName(heading: Element): boolean {
  const within = elementsWithin(heading, 'a[href], img, svg, span');
  if (within.some((element) => HOME.test(attributeOf(element, 'href') ?? ''))) return true;
  const around: Element[] = [];
  let element: Node | null = heading;
  for (let step = 0; element && isElement(element) && step < STEPS; step += 1) {
    around.push(element);
    element = parentOf(element);
  }
  return [...around, ...within].some((each) => LOGO.test(signsOf(each)));
}
