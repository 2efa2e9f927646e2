/** An axis of numbers. */
export interface ValueScale {
  readonly from: number;
  readonly to: number;
  /** The numbers that are written along it. */
  readonly ticks: readonly number[];
}

/** Sums of steps are not exact. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** The least of 1, 2 and 5 times a power of ten that divides a span into no more than so many parts. */
function stepOf(span: number, most: number): number {
  const raw = span / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  return exact(power * ([1, 2, 5].find((factor) => factor * power >= raw * (1 - 1e-9)) ?? 10));
}

/**
 * The axis that Excel makes for these numbers: from 0, unless they lie close together far from it, and a little further
 * than the outermost.
 * @param most into how many parts there is room to divide it
 */
export function valueScale(values: readonly number[], most: number): ValueScale {
  const largest = Math.max(0, ...values);
  const least = values.length > 0 ? Math.min(...values) : 0;
  const isFar = least > 0 && largest > least && largest - least < largest / 6;
  const low = isFar ? least - (largest - least) / 2 : Math.min(0, least);
  const span = largest - low || 1;
  const step = stepOf(span * 1.05, Math.max(1, most));
  const first = Math.floor((low < 0 ? low - span * 0.05 : low) / step + 1e-9);
  const end = largest > 0 ? largest + span * 0.05 : largest === low ? 1 : largest;
  return scaleOf(first, Math.ceil(end / step - 1e-9), step);
}

/** An axis whose limits a person has said, of numbers where those they did not say are Excel's own. */
export function limitedScale(
  own: ValueScale,
  {
    from = own.from,
    to = own.to,
    step,
  }: { readonly from?: number; readonly to?: number; readonly step?: number },
  most: number,
): ValueScale {
  if (!(to > from)) return own;
  const wanted = step ?? stepOf(to - from, Math.max(1, most));
  const apart = (to - from) / wanted > mostLabels ? stepOf(to - from, mostLabels) : wanted;
  const count = Math.floor((to - from) / apart + 1e-9);
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, at) => exact(from + at * apart)) };
}

/** More labels than this are never drawn along an axis. */
const mostLabels = 200;

/** An axis from a multiple of its step to another. */
const scaleOf = (first: number, last: number, step: number): ValueScale => ({
  from: exact(first * step),
  to: exact(last * step),
  ticks: Array.from({ length: last - first + 1 }, (_, at) => exact((first + at) * step)),
});

/** The axis of parts of a whole: to 100 %, from 0 or from what is below. */
export function wholeScale(values: readonly number[], most: number): ValueScale {
  const least = Math.min(0, ...values);
  const step = stepOf(1 - least, Math.max(1, most));
  return scaleOf(Math.floor(least / step + 1e-9), Math.round(1 / step), step);
}
