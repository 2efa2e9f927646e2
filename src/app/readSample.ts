/** The sample office that lies beside the pane's page, unchecked; undefined where it cannot be had. */
export const readSample = async (): Promise<unknown> => {
  try {
    const answer = await fetch(new URL("assets/sample-office.json", document.baseURI));
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
};
