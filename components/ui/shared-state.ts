import { useSyncExternalStore } from 'react';

/** A state that outlives the screens that show it: one for the page, whoever follows it. */
export class SharedState<State> {
  #state: State;
  readonly #listeners = new Set<() => void>();

  constructor(state: State) {
    this.#state = state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): State => this.#state;

  set(state: State): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

export function useSharedState<State>({ subscribe, current }: SharedState<State>): State {
  return useSyncExternalStore(subscribe, current);
}
