const name = "skp-workbench";

/** The longest another tab is waited for, in milliseconds: it may have been put to sleep. */
const patience = 3000;

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

/** Asks the tab that has the workbook to keep what it has, and waits until it did. */
export function askToKeep(): Promise<void> {
  const channel = new BroadcastChannel(name);
  return new Promise<void>((resolve) => {
    channel.onmessage = ({ data }) => {
      if (data === "kept") resolve();
    };
    setTimeout(resolve, patience);
    channel.postMessage("keep");
  }).finally(() => channel.close());
}

/** Keeps what this tab has when another tab asks for it before it takes the workbook over. */
export function keepWhenAsked(keep: () => Promise<void>): void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    if (data === "keep") void keep().then(() => channel.postMessage("kept"));
  };
}
