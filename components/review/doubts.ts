import type { LiveAnnotation, Placement } from '../../model/annotation.ts';
import type { Finding } from '../../model/finding.ts';
import { positionOf, quoteOf } from '../../model/passage.ts';
import { inReadingOrder } from '../annotate/passages/passage-order.ts';

/** A passage that only a person can place: its words were found reworded, in several places alike, or not at all. */
export interface Doubt {
  annotation: LiveAnnotation;
  finding: Finding;
}

type Findings = Readonly<Record<string, Finding>>;

/** The passages to review, in the order in which the page has them. What the reader said is gone from this very revision is not asked again. */
export function doubtsOf(annotations: readonly LiveAnnotation[], findings: Findings, revision: string): Doubt[] {
  return inReadingOrder(annotations, findings).flatMap((annotation) => {
    const finding = findings[annotation.id];
    const isOpen =
      finding && isDoubtful(finding) && annotation.goneFrom !== revision && !isSettled(annotation, finding);
    return isOpen ? [{ annotation, finding }] : [];
  });
}

/** "2 passages were reworded, 1 is gone since you tagged them"; in two parts, so that the first can stand out. */
export function summaryOf(doubts: readonly Doubt[]): { lead: string; rest: string } {
  const countOf = (outcome: Finding['outcome']) => doubts.filter(({ finding }) => finding.outcome === outcome).length;
  const parts = [
    { count: countOf('edited'), one: 'was reworded', several: 'were reworded' },
    { count: countOf('ambiguous'), one: 'could stand in several places', several: 'could stand in several places' },
    { count: countOf('gone'), one: 'is gone', several: 'are gone' },
  ].filter(({ count }) => count > 0);
  const [first, ...others] = parts.map(({ count, one, several }) => ({ count, does: count === 1 ? one : several }));
  if (!first) return { lead: '', rest: '' };
  const rest = [first.does, ...others.map(({ count, does }) => `${count} ${does}`)].join(', ');
  const them = doubts.length === 1 ? 'it' : 'them';
  return {
    lead: first.count === 1 ? '1 passage' : `${first.count} passages`,
    rest: `${rest} since you tagged ${them}`,
  };
}

/** What the page offers as the passage's new place: one for reworded words, several for words that stand several times. */
export function placesIn(finding: Finding): Placement[] {
  if (finding.outcome === 'edited') return [finding.found];
  return finding.outcome === 'ambiguous' ? finding.candidates : [];
}

function isDoubtful({ outcome }: Finding): boolean {
  return outcome === 'edited' || outcome === 'ambiguous' || outcome === 'gone';
}

/** Whether the place was confirmed already: the page may not have looked again since. */
function isSettled({ revision, selectors }: LiveAnnotation, finding: Finding): boolean {
  return placesIn(finding).some(
    (place) =>
      place.revision === revision &&
      positionOf(place.selectors)?.start === positionOf(selectors)?.start &&
      quoteOf(place.selectors)?.exact === quoteOf(selectors)?.exact,
  );
}
