import type { Loss } from "../../files/workbookFile";
import type { GridWorkbook } from "../grid/fromFile";

/** The open workbook as this browser keeps it. */
export interface StoredWorkbook {
  workbook: GridWorkbook;
  /** What the file it came from holds that cannot be saved. */
  losses: Loss[];
  /** When it was first changed after the last download, in milliseconds; absent when it was not. */
  changedAt?: number;
  /** When it was kept. */
  keptAt: number;
}

const database = "skp-workbench";
const table = "workbooks";
const key = "open";

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as Error);
  });

async function withTable<T>(
  mode: IDBTransactionMode,
  use: (table: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(table);
  const open = await done(opening);
  try {
    const transaction = open.transaction(table, mode);
    const result = await done(use(transaction.objectStore(table)));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error as Error);
      transaction.commit();
    });
    return result;
  } finally {
    open.close();
  }
}

/** What was kept, if anything. @throws DOMException where the browser keeps nothing */
export const loadWorkbook = (): Promise<StoredWorkbook | undefined> =>
  withTable<StoredWorkbook | undefined>("readonly", (workbooks) => workbooks.get(key));

/** Keeps the workbook in place of the one before. @throws DOMException when there is no room or no permission */
export const keepWorkbook = (stored: StoredWorkbook): Promise<unknown> =>
  withTable("readwrite", (workbooks) => workbooks.put(stored, key));

/** Deletes everything that was kept. */
export const eraseWorkbook = (): Promise<unknown> => done(indexedDB.deleteDatabase(database));
