import { TAGS } from '../model/tag.ts';
import { SURFACE_COLOURS, TAG_COLOURS } from './palette.ts';
import type { Ground } from './palette.ts';

/** `--fact`, `--fact-tint` and so on, `--paper`, `--ink`…: the names that our own pages use too. */
function coloursOn(ground: Ground): string {
  const tags = TAGS.map((tag) => {
    const { ink, tint } = TAG_COLOURS[ground][tag];
    return `--${tag}: ${ink}; --${tag}-tint: ${tint};`;
  });
  const surface = Object.entries(SURFACE_COLOURS[ground]).map(([name, colour]) => `--${name}: ${colour};`);
  return [...surface, ...tags].join(' ');
}

/** The picker's style sheet. No font of ours: on a stranger's page it would have to be a readable file of the extension. */
export const PICKER_STYLE = `
.picker {
  ${coloursOn('light')}
  --shadow: 0 1px 2px rgb(29 28 26 / 0.08), 0 8px 28px rgb(29 28 26 / 0.18);
  color-scheme: light dark;
  position: fixed;
  box-sizing: border-box;
  display: flex;
  flex-wrap: wrap;
  align-items: stretch;
  gap: 4px;
  width: max-content;
  max-width: calc(100vw - 16px);
  padding: 6px;
  border: 1px solid var(--rule);
  border-radius: 10px;
  color: var(--ink);
  background: var(--paper);
  box-shadow: var(--shadow);
  direction: ltr;
  font: 500 14px/1 -apple-system, 'Segoe UI', Roboto, Inter, Arial, system-ui, sans-serif;
  user-select: none;
  -webkit-user-select: none;
}
@media (prefers-color-scheme: dark) {
  .picker {
    ${coloursOn('dark')}
    --shadow: 0 1px 2px rgb(0 0 0 / 0.4), 0 8px 28px rgb(0 0 0 / 0.55);
  }
}
@media (prefers-reduced-motion: no-preference) {
  .picker { animation: appear 90ms ease-out; }
  @keyframes appear { from { opacity: 0; translate: 0 -3px; } }
}
button {
  all: unset;
  box-sizing: border-box;
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  padding: 0 11px;
  border-radius: 6px;
  cursor: pointer;
}
button:hover { background: var(--wash); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
kbd {
  box-sizing: border-box;
  min-width: 18px;
  padding: 3px 5px;
  border: 1px solid var(--rule);
  border-bottom-width: 2px;
  border-radius: 4px;
  color: var(--soft);
  background: var(--paper);
  font: 500 11px/1 -apple-system, 'Segoe UI', Roboto, Inter, Arial, system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
  text-align: center;
}
.label {
  padding: 4px 0 9px;
  font-weight: 600;
  text-decoration: underline 1.5px;
  text-underline-offset: 4px;
  text-decoration-skip-ink: none;
}
${TAGS.map(
  (tag) => `
[data-tag="${tag}"] .label { color: var(--${tag}); }
[data-tag="${tag}"][aria-pressed="true"] { background: var(--${tag}-tint); }
[data-tag="${tag}"][aria-pressed="true"] kbd { color: var(--${tag}); border-color: currentColor; }`,
).join('')}
[data-tag="fact"] .label { text-decoration-style: solid; text-decoration-thickness: 2px; }
[data-tag="quote"] .label { text-decoration-style: double; }
[data-tag="opinion"] .label { text-decoration-style: wavy; }
[data-tag="statistic"] .label { text-decoration-style: dotted; text-decoration-thickness: 2px; }
.note { margin-left: 5px; }
.note::before { content: ""; align-self: stretch; width: 1px; margin: 0 11px 0 -10px; background: var(--rule); }
.note[aria-disabled="true"] { color: var(--soft); cursor: default; opacity: 0.6; }
.note[aria-disabled="true"]:hover { background: none; }
.status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.failure { flex-basis: 100%; max-width: 44ch; padding: 4px 11px 5px; line-height: 1.4; }
@media (forced-colors: active) {
  .picker, kbd { border-color: CanvasText; }
  [aria-pressed="true"] { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;
