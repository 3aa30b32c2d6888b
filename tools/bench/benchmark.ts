export interface BenchmarkOptions {
  /** At most so many news pages; all where it is not given. */
  readonly pages: number | undefined;
  /** Only pages of this kind; all where it is not given. */
  readonly kind: string | undefined;
  /** Only these peers; all where it is not given. */
  readonly peers: readonly string[] | undefined;
  /** Milliseconds after which an engine is given up on for one page. */
  readonly timeOut: number;
  /** Told what is being done, for a person who waits. */
  readonly progress: (line: string) => void;
}

export interface BenchmarkReport {
  /** What `--json` prints. */
  readonly json: object;
  /** For people. */
  readonly table: string;
}

export interface Benchmark {
  readonly name: string;
  /** What it measures, in one line. */
  readonly measures: string;
  run(options: BenchmarkOptions): Promise<BenchmarkReport>;
}
