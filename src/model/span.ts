/** From one day to another, as Excel's serial numbers; an end that is not known is open. */
export interface Span {
  readonly mulai: number | null;
  readonly selesai: number | null;
}

/** Whether two spans share a day. */
export const meets = (one: Span, other: Span): boolean =>
  (one.mulai ?? -Infinity) <= (other.selesai ?? Infinity) &&
  (other.mulai ?? -Infinity) <= (one.selesai ?? Infinity);
