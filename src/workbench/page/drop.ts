import { element } from "./element";
import { words } from "./words";

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Opens a file that is dropped anywhere on the page; while one is dragged, the page says so. */
export function acceptDrops(open: (file: File) => void): void {
  const veil = element("div", { class: "drop-veil", hidden: true }, element("p", {}, words.drop));
  document.body.append(veil);
  const show = (shown: boolean) => (veil.hidden = !shown);
  window.addEventListener(
    "dragenter",
    (event) => {
      if (hasFiles(event)) show(true);
    },
    true,
  );
  // The veil covers all of the page, so the drag leaves the page when it leaves the veil.
  veil.addEventListener("dragleave", () => show(false));
  for (const type of ["dragover", "drop"] as const)
    window.addEventListener(
      type,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        if (type === "dragover") return;
        show(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) open(file);
      },
      true,
    );
}
