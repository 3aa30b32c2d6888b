import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOOKS, type Look } from '../../../model/look.ts';
import { TAGS } from '../../../model/tag.ts';
import { HIGHLIGHT_NAMES, MARKS, highlightName } from '../../../page/painting/highlight-names.ts';
import { GROUNDS, type Ground, SURFACE_COLOURS, TAG_COLOURS } from '../../../page/painting/palette.ts';

/** Relative luminance and contrast by WCAG 2.2. */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((index) => Number.parseInt(hex.slice(index, index + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for shapes. */
const FOR_TEXT = 4.5;
const FOR_SHAPES = 3;

test('contrast is that of the standard’s examples', () => {
  expect(contrastOf('#ffffff', '#000000')).toBe(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(GROUNDS)('on %s ground', (ground) => {
  const { paper, wash, ink, soft, accent } = SURFACE_COLOURS[ground] as Record<string, string>;

  test.each(TAGS)('the ink of %s can be read on its tint, on every other, and on the picker', (tag) => {
    const tints = TAGS.map((other) => TAG_COLOURS[ground][other].tint);
    for (const under of [...tints, paper ?? '', wash ?? '']) {
      expect(contrastOf(TAG_COLOURS[ground][tag].ink, under)).toBeGreaterThanOrEqual(FOR_TEXT);
    }
  });

  test('the picker’s own words can be read', () => {
    for (const words of [ink, soft]) {
      for (const under of [paper, wash]) {
        expect(contrastOf(words ?? '', under ?? '')).toBeGreaterThanOrEqual(FOR_TEXT);
      }
    }
    expect(contrastOf(accent ?? '', paper ?? '')).toBeGreaterThanOrEqual(FOR_SHAPES);
  });
});

/** A style sheet's rules, and those for whoever's system sets all colours. */
function partsOf(sheet: string): [normal: string, forced: string] {
  const css = readFileSync(join(import.meta.dirname, '../../../page', sheet), 'utf8');
  const [normal = '', forced = ''] = css.split('@media (forced-colors: active)');
  return [normal, forced];
}

function namesIn(part: string): string[] {
  return [...part.matchAll(/::highlight\(([^)]+)\)/gu)].map(([, name]) => name ?? '').toSorted();
}

const OF_OTHERS = LOOKS.flatMap((look) => GROUNDS.map((ground) => highlightName(look, ground)));

describe('revealed.css', () => {
  const [normal, forced] = partsOf('painting/revealed.css');

  /** All that is said of a highlight, whether together with others or of it alone. */
  function ruleOf(look: Look, ground: Ground): string {
    const name = `::highlight(${highlightName(look, ground)})`;
    const rules = [...normal.matchAll(/((?:::highlight\([^)]+\)[,\s]*)+)\{([^}]*)\}/gu)];
    return rules.flatMap(([, names = '', rule = '']) => (names.includes(name) ? rule : [])).join('');
  }

  test.each([
    ['in colours', normal],
    ['in the colours of the reader’s system', forced],
  ])('shows each of its highlights %s, and no other', (_, part) => {
    expect([...new Set(namesIn(part))]).toEqual(OF_OTHERS.toSorted());
  });

  test.each(['background-color', 'text-decoration-color', 'text-decoration', 'text-underline-offset'])(
    'says no %s of a highlight twice',
    (property) => {
      for (const look of LOOKS) {
        for (const ground of GROUNDS) {
          const said = ruleOf(look, ground).match(new RegExp(`(?<![\\w-])${property}:`, 'gu'));
          expect(said?.length ?? 0).toBeLessThanOrEqual(1);
        }
      }
    },
  );

  test.each(GROUNDS)('tells authors apart by row and by shape on %s ground, in colours that can be seen', (ground) => {
    const rules = LOOKS.filter((look) => look.startsWith('author')).map((look) => ruleOf(look, ground));
    expect(new Set(rules.map((rule) => /underline (\w+)/u.exec(rule)?.[1])).size).toBe(5);
    expect(new Set(rules.map((rule) => /text-underline-offset: ([\d.]+)em/u.exec(rule)?.[1])).size).toBe(5);
    for (const rule of rules) {
      const colour = /#[\da-f]{6}/u.exec(rule)?.[0] ?? '';
      expect(contrastOf(colour, ground === 'light' ? '#ffffff' : '#1a1a1c')).toBeGreaterThanOrEqual(FOR_TEXT);
    }
  });

  test.each(GROUNDS)('shades darker with each step on %s ground, and leaves the words to be read', (ground) => {
    const tints = LOOKS.filter((look) => look.startsWith('heat')).map(
      (look) => /background-color: (#[\da-f]{6})/u.exec(ruleOf(look, ground))?.[1] ?? '',
    );
    const text = ground === 'light' ? '#333333' : '#dddddd';
    const contrasts = tints.map((tint) => contrastOf(tint, text));
    expect(contrasts).toEqual(contrasts.toSorted((one, other) => other - one));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(FOR_TEXT);
  });
});

describe('picker.css', () => {
  const [normal] = partsOf('picker/picker.css');

  function lightAndDark(name: string): Record<Ground, string | undefined> {
    const [, light, dark] =
      new RegExp(`--${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\);`, 'u').exec(normal) ?? [];
    return { light, dark };
  }

  test.each(['paper', 'ink', 'soft', 'rule', 'wash', 'accent'])('repeats the palette for its %s', (name) => {
    expect(lightAndDark(name)).toEqual({ light: SURFACE_COLOURS.light[name], dark: SURFACE_COLOURS.dark[name] });
  });

  test.each(TAGS)('repeats the palette for %s', (tag) => {
    const [light, dark] = GROUNDS.map((ground) => TAG_COLOURS[ground][tag]);
    const rule = new RegExp(`\\[data-tag='${tag}'\\] \\{([^}]*)\\}`, 'u').exec(normal)?.[1];
    expect(rule).toContain(`--tag: light-dark(${light?.ink}, ${dark?.ink});`);
    expect(rule).toContain(`--tint: light-dark(${light?.tint}, ${dark?.tint});`);
  });
});

describe('highlight.css', () => {
  const [normal, forced] = partsOf('painting/highlight.css');

  function ruleOf(name: string): string {
    return new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`, 'u').exec(normal)?.[1] ?? '';
  }

  test.each(GROUNDS.flatMap((ground) => TAGS.map((tag) => [tag, ground] as const)))(
    'repeats the palette for %s on %s ground',
    (tag, ground) => {
      const rule = ruleOf(highlightName(tag, ground));
      expect(rule).toContain(`background-color: ${TAG_COLOURS[ground][tag].tint};`);
      expect(rule).toMatch(new RegExp(`text-decoration: underline \\w+ ${TAG_COLOURS[ground][tag].ink} `, 'u'));
    },
  );

  test.each(GROUNDS.flatMap((ground) => TAGS.map((tag) => [tag, ground] as const)))(
    'gives reworded words the underline of %s on %s ground, and no tint',
    (tag, ground) => {
      const line = ruleOf(highlightName(tag, ground)).replace(/ *background-color: .*\n/u, '');
      expect(ruleOf(highlightName(`line-${tag}`, ground))).toBe(line);
    },
  );

  test.each(GROUNDS.flatMap((ground) => TAGS.map((tag) => [tag, ground] as const)))(
    'draws what is only suggested as %s on %s ground dashed, in its colour and at its height, and no tint',
    (tag, ground) => {
      const suggested = ruleOf(highlightName(`suggested-${tag}`, ground));
      expect(suggested).toContain(`text-decoration: underline dashed ${TAG_COLOURS[ground][tag].ink} `);
      expect(suggested).not.toContain('background');
      const heightIn = (rule: string) => /text-underline-offset: [^;]+/u.exec(rule)?.[0];
      expect(heightIn(suggested)).toBe(heightIn(ruleOf(highlightName(tag, ground))));
    },
  );

  test.each([
    ['in colours', normal],
    ['in the colours of the reader’s system', forced],
  ])('shows each of our highlights once %s, and no other', (_, part) => {
    expect(namesIn(part)).toEqual(HIGHLIGHT_NAMES.filter((name) => !OF_OTHERS.includes(name)).toSorted());
  });

  test.each(GROUNDS)('underlines each tag in its own shape at its own height on %s ground', (ground) => {
    const rules = TAGS.map((tag) => ruleOf(highlightName(tag, ground)));
    const shapes = rules.map((rule) => /underline (\w+)/u.exec(rule)?.[1]);
    const offsets = rules.map((rule) => Number(/text-underline-offset: ([\d.]+)em/u.exec(rule)?.[1]));
    expect(Object.fromEntries(TAGS.map((tag, index) => [tag, shapes[index]]))).toEqual({
      fact: 'solid',
      quote: 'double',
      opinion: 'wavy',
      statistic: 'dotted',
    });
    expect(new Set(offsets).size).toBe(TAGS.length);
  });

  test('leaves the text’s colour and layout alone', () => {
    const properties = [...normal.matchAll(/^ {2}([\w-]+):/gmu)].map(([, property]) => property);
    expect(new Set(properties)).toEqual(
      new Set(['background-color', 'text-decoration', 'text-underline-offset', 'text-decoration-skip-ink']),
    );
  });
});

test('names say what is marked and nothing of the reader', () => {
  expect(HIGHLIGHT_NAMES).toHaveLength(MARKS.length * GROUNDS.length);
  const form = /^parallax-((line-|suggested-)?[a-z]+|(author|heat)-[1-5])-(light|dark)$/u;
  for (const name of HIGHLIGHT_NAMES) expect(name).toMatch(form);
});
