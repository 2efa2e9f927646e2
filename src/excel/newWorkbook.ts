import { failureOf } from "./failure";

/**
 * Opens a workbook file as a new workbook that is not saved yet, in a window of its own (ExcelApi 1.8; the web takes
 * 5 MB). Nothing of the open workbook changes.
 * @param base64 the .xlsx
 * @throws {ExcelFailure}
 */
export const openNewWorkbook = async (base64: string): Promise<void> => {
  try {
    await Excel.createWorkbook(base64);
  } catch (thrown) {
    throw failureOf(thrown);
  }
};
