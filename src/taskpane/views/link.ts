/** The address of evidence that a browser may open; "" where the text is none: a person may have typed anything. */
export const linkOf = (tautan: string): string =>
  /^https?:\/\/\S+$/i.test(tautan.trim()) ? tautan.trim() : "";
