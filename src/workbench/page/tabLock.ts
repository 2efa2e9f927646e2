const name = "skp-workbench";

const never = () => new Promise<void>(() => {});

/** Whether this tab got the workbook; `lost` is called when another tab takes it over. */
export async function holdTab(lost: () => void, { steal = false } = {}): Promise<boolean> {
  if (!("locks" in navigator)) return true;
  return new Promise((resolve) => {
    navigator.locks
      .request(name, steal ? { steal } : { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : never();
      })
      // The promise of a lock that is never given back ends only when it is stolen.
      .catch(lost);
  });
}
