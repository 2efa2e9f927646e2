import { element } from "./element";
import { menuButton, type MenuItem } from "./menu";
import { words } from "./words";

export interface HeaderActions {
  rename: (name: string) => void;
  open: (file: File) => void;
  download: () => void;
  menu: MenuItem[];
}

/** The bar above the grid: the file's name, whether it was downloaded, and what can be done with it. */
export function createHeader(actions: HeaderActions) {
  const name = element("input", {
    class: "file-name",
    type: "text",
    spellcheck: "false",
    autocomplete: "off",
    "aria-label": words.header.name,
  });
  const state = element("span", { class: "file-state", role: "status" });
  const picker = element("input", {
    type: "file",
    accept: ".xlsx,.xlsm,.xltx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    hidden: true,
    "data-testid": "open-file",
  });
  const button = (label: string, kind: string, run: () => void) =>
    element("button", { type: "button", class: `button ${kind}`, onclick: run }, label);

  let shown = "";
  const fit = () =>
    name.style.setProperty("width", `calc(${Math.min(Math.max(name.value.length, 6), 40)}ch + 32px)`);
  name.addEventListener("input", fit);
  name.addEventListener("change", () => {
    const typed = name.value.trim();
    if (typed) actions.rename(typed);
    else name.value = shown;
    fit();
  });
  name.addEventListener("keydown", (event) => {
    if (event.key === "Escape") name.value = shown;
    if (event.key === "Escape" || event.key === "Enter") name.blur();
    event.stopPropagation();
  });
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    picker.value = "";
    if (file) actions.open(file);
  });

  const bar = element(
    "header",
    { class: "header" },
    name,
    state,
    element("span", { class: "spring" }),
    picker,
    button(words.header.open, "quiet", () => picker.click()),
    button(words.header.download, "primary", actions.download),
    menuButton(words.header.more, actions.menu),
  );
  return {
    bar,
    showName(text: string) {
      shown = text;
      if (document.activeElement !== name) name.value = text;
      fit();
      document.title = words.title(text);
    },
    showState(text: string, waiting: boolean) {
      state.textContent = text;
      state.classList.toggle("waiting", waiting);
    },
  };
}
