/**
 * Puts a text on the clipboard exactly as it is; false where the browser lets neither way. In a frame of another origin
 * (Excel on the web) the clipboard's own interface needs a permission that the frame may lack: then the old command
 * copies, within the same press of a key.
 */
export const copyText = async (text: string): Promise<boolean> =>
  (await writtenByClipboard(text)) || copiedByCommand(text);

const writtenByClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Copies a selected text area; what it holds has its line breaks changed, so that the text itself is handed over. */
const copiedByCommand = (text: string): boolean => {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.style.position = "fixed";
  area.style.opacity = "0";
  let handed = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    handed = event.clipboardData !== null;
  };
  document.body.append(area);
  area.select();
  document.addEventListener("copy", hand);
  try {
    return document.execCommand("copy") && handed;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", hand);
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
};
