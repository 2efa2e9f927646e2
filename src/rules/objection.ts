/** How an objection stands on a day. */
export interface ObjectionTime {
  /** The last day on which it may be filed; as Excel's serial number, as all days here. */
  readonly last: number;
  /** Days left on the day that is asked, the last day included; 0 or less when it has passed. */
  readonly left: number;
  /** Of one that was filed: whether that was in time. */
  readonly onTime: boolean | undefined;
}

/**
 * Until when an objection may be filed, and whether it was. Source: PP 30/2019 Pasal 59: within 14 days of receiving the
 * result. Whether these are calendar days was not read; calendar days are counted, and their number is a setting.
 * @param received the day on which the result was received: the first day is the one after it
 * @param days how many days there are
 * @param filed the day on which it was filed; null where it was not, or where that is not known
 */
export const objectionTime = (
  received: number,
  days: number,
  today: number,
  filed: number | null,
): ObjectionTime => {
  const last = received + days;
  return { last, left: last - today, onTime: filed === null ? undefined : filed <= last };
};
