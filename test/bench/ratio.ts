/** One line of the bench: what was measured beside what, and how many times as long it took. */
export interface Line {
  readonly what: string;
  readonly beside: string;
  readonly rows: number;
  readonly milliseconds: number;
  readonly ratio: number;
  /** The budget, where there is one. */
  readonly hold?: number;
}

/** The median time of some runs in milliseconds, after one that does not count. */
const median = (work: () => void, runs: number): number => {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
};

/** Measures a work beside a yardstick, one after the other in the same process. */
export const compare = (
  { what, beside, rows, hold }: Omit<Line, "milliseconds" | "ratio">,
  work: () => void,
  yardstick: () => void,
  runs = 15,
): Line => {
  const [own, other] = [median(work, runs), median(yardstick, runs)];
  return {
    what,
    beside,
    rows,
    milliseconds: own,
    ratio: own / other,
    ...(hold === undefined ? {} : { hold }),
  };
};
