export interface Shade {
  /** Perceived lightness, 0 (black) to 1 (white). */
  lightness: number;
  /** 0 to 1. */
  opacity: number;
}

/** The shade of a colour in any form that getComputedStyle returns; null for a form unknown here. */
export function shadeOf(computed: string): Shade | null {
  const [, form, content] = /^([a-z]+)\((.*)\)$/u.exec(computed.trim()) ?? [];
  if (form === undefined || content === undefined) return null;
  const numbers = content
    .replace(/^(srgb|srgb-linear|display-p3)\s/u, '')
    .split(/[\s,/]+/u)
    .map(valueOf);
  const lightness = lightnessOf(form, numbers);
  const opacity = numbers.length > 3 ? (numbers[3] ?? 1) : 1;
  return lightness === null || Number.isNaN(lightness + opacity) ? null : { lightness, opacity };
}

function lightnessOf(form: string, [first = NaN, second = NaN, third = NaN]: readonly number[]): number | null {
  if (form === 'rgb' || form === 'rgba') return lightnessOfRgb(first / 255, second / 255, third / 255);
  if (form === 'color') return lightnessOfRgb(first, second, third);
  if (form === 'lab' || form === 'lch') return first / 100;
  return form === 'oklab' || form === 'oklch' ? first : null;
}

/** Relative luminance (WCAG 2.2) and from it CIE lightness L*, whose middle looks like middle grey. */
function lightnessOfRgb(red: number, green: number, blue: number): number {
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return luminance > 216 / 24389 ? 1.16 * Math.cbrt(luminance) - 0.16 : (luminance * 24389) / 2700;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function valueOf(number: string): number {
  return number === 'none' ? 0 : Number.parseFloat(number);
}
