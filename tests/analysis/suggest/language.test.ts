import { expect, test } from 'vitest';
import { isEnglish } from '../../../analysis/suggest/language.ts';

const ENGLISH =
  'The harbour board said on Tuesday that the old bridge would be closed to lorries from next week. Engineers had found ' +
  'cracks in two of its bearings, and they want to know how deep these are before the summer traffic begins.';
const GERMAN =
  'Die Hafenbehörde hat am Dienstag mitgeteilt, dass die alte Brücke ab der kommenden Woche für Lastwagen gesperrt wird. ' +
  'Die Ingenieure haben in zwei der Lager Risse gefunden und wollen wissen, wie tief sie sind, bevor der Verkehr des ' +
  'Sommers beginnt. In der Stadt ist man darüber nicht froh, denn der Umweg ist lang und kostet Zeit.';
const DUTCH =
  'De oude brug in de haven is vanaf volgende week dicht voor vrachtwagens, zo heeft het bestuur van de haven op dinsdag ' +
  'laten weten. In twee van de lagers waren scheuren gevonden en de ingenieurs willen weten hoe diep die zijn voor het ' +
  'drukke verkeer van de zomer begint, want over een andere brug is het ver rijden.';

test.each([
  ['English that is declared', ENGLISH, 'en-GB', true],
  ['English without a declaration', ENGLISH, null, true],
  ['English in a German template', ENGLISH, 'de', true],
  ['German', GERMAN, 'de', false],
  ['German in an English template', GERMAN, 'en', false],
  ['Dutch without a declaration', DUTCH, null, false],
  ['a short line, as declared', 'Bridge shut', 'en_US', true],
  ['a short line, declared otherwise', 'Brücke gesperrt', 'de', false],
  ['a language whose code begins alike', 'Bridge shut', 'enm', false],
  ['nothing at all', '', null, false],
])('%s', (_, text, declared, expected) => {
  expect(isEnglish(text, declared)).toBe(expected);
});
