/** Who leaves like this does not come back to the same post. */
const leaving: ReadonlySet<string> = new Set(["pensiun", "mutasi keluar"]);

/** Whether a reason of Keaktifan means that somebody is gone for good. */
export const isLeaving = (reason: string): boolean => leaving.has(reason);
