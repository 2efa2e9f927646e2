/** Opens the pane beside the workbook; where this Excel cannot, it is open already or stays as it is. */
export const showPane = async (): Promise<void> => {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Excel without the SharedRuntime requirement set has no such call.
  }
};
