import type { Tag } from '../../model/tag.ts';

/** The colours in which we paint on pages. highlight.css and picker.css repeat them, since style sheets cannot read this; a test compares. */

export const GROUNDS = ['light', 'dark'] as const;
/** What a colour stands on. */
export type Ground = (typeof GROUNDS)[number];

/** A tag's colour and the tint behind its words; each pair has a contrast of 4.5 : 1 or more (WCAG 2.2, 1.4.3). */
export interface TagColours {
  ink: string;
  tint: string;
}

export const TAG_COLOURS: Readonly<Record<Ground, Readonly<Record<Tag, TagColours>>>> = {
  light: {
    fact: { ink: '#2968aa', tint: '#dbe9f7' },
    quote: { ink: '#7b4bb3', tint: '#ebe1f6' },
    opinion: { ink: '#92590a', tint: '#fbecd2' },
    statistic: { ink: '#1a7356', tint: '#d7efe6' },
  },
  dark: {
    fact: { ink: '#7fb2ea', tint: '#1f3145' },
    quote: { ink: '#bb98e6', tint: '#33264a' },
    opinion: { ink: '#e8b04e', tint: '#43331a' },
    statistic: { ink: '#67c9a4', tint: '#1b3a30' },
  },
};

/** The picker's own surface. */
export const SURFACE_COLOURS: Readonly<Record<Ground, Readonly<Record<string, string>>>> = {
  light: { paper: '#fdfcf9', ink: '#1d1c1a', soft: '#686560', rule: '#e4e0d7', wash: '#f5f2eb', accent: '#1f4e79' },
  dark: { paper: '#1a1a1c', ink: '#ece9e2', soft: '#a5a199', rule: '#333234', accent: '#8fbde8', wash: '#262628' },
};
