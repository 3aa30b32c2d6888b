/** Neutral hues of like lightness, given in the order in which outlets join a case; never by politics. */
const HUES = ['#64788e', '#8a7750', '#67805f', '#85657f', '#4f7f83', '#92695a', '#6f6f95', '#7d7f55'] as const;

export function outletColour(index: number): string {
  return HUES[index % HUES.length] ?? HUES[0];
}
