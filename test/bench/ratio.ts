/** One line of the bench: what was measured beside what, and how many times as long it took. */
export interface Line {
  readonly what: string;
  readonly beside: string;
  readonly rows: number;
  /** Of processor time. */
  readonly milliseconds: number;
  readonly ratio: number;
  /** The budget, where there is one. */
  readonly hold?: number;
}

/** Processor time in milliseconds: what else runs on the machine does not count. */
const timeOf = (work: () => void, repeats: number): number => {
  const start = process.cpuUsage();
  for (let index = 0; index < repeats; index++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / repeats;
};

/**
 * Measures a work beside a yardstick, in turns in the same process: the fastest of some runs after one that does not
 * count, for a busy machine only slows. What is too short for the clock is run many times in each.
 */
export const compare = (
  { what, beside, rows, hold }: Omit<Line, "milliseconds" | "ratio">,
  work: () => void,
  yardstick: () => void,
  runs = 15,
): Line => {
  const repeats = Math.max(1, Math.ceil(1_000 / rows));
  const own: number[] = [];
  const other: number[] = [];
  for (let run = 0; run <= runs; run++) {
    own.push(timeOf(work, repeats));
    other.push(timeOf(yardstick, repeats));
  }
  const milliseconds = Math.min(...own.slice(1));
  return {
    what,
    beside,
    rows,
    milliseconds,
    ratio: milliseconds / Math.min(...other.slice(1)),
    ...(hold === undefined ? {} : { hold }),
  };
};
