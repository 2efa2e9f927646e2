/** Whether Office itself is dark; undefined where this Excel does not say. */
export const officeIsDark = (): boolean | undefined => {
  try {
    const theme = Office.context.officeTheme;
    if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
    return brightnessOf(theme?.bodyBackgroundColor);
  } catch {
    // Excel on the web throws where the page that holds it never told a theme.
    return undefined;
  }
};

const brightnessOf = (color: string | undefined): boolean | undefined => {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "");
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
};
