import type { Voice } from '../../../analysis/voices/voices.ts';

/** A voice's name; without one, what is known of it. */
export function labelOfVoice({ name, kind }: Pick<Voice, 'name' | 'kind'>): string {
  if (name !== null) return name;
  return kind === null ? 'speaker not said' : `${kind}, no name typed`;
}
