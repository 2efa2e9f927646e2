import { element } from "./element";

export interface MenuItem {
  label: string;
  run: () => void;
  /** For one of several choices: whether it is the present one. */
  checked?: () => boolean;
  /** A heading above this item. */
  heading?: string;
  danger?: boolean;
}

/** A button that opens a menu below itself; arrows, Home, End and Escape work as in any menu. */
export function menuButton(label: string, items: MenuItem[]): HTMLElement {
  const entries = items.map(({ label: text, run, checked, danger }) =>
    element(
      "button",
      {
        type: "button",
        role: checked ? "menuitemradio" : "menuitem",
        class: danger ? "menu-item danger" : "menu-item",
        tabindex: -1,
        onclick: () => {
          close();
          run();
        },
      },
      text,
    ),
  );
  const list = element("div", { role: "menu", class: "menu", "aria-label": label, hidden: true });
  items.forEach(({ heading }, index) => {
    if (heading) list.append(element("div", { class: "menu-heading", role: "presentation" }, heading));
    list.append(entries[index] as Node);
  });
  const button = element(
    "button",
    {
      type: "button",
      class: "button quiet icon",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": label,
      title: label,
      onclick: () => (list.hidden ? open() : close()),
    },
    "⋯",
  );

  const away = (event: Event) => {
    if (!root.contains(event.target as Node)) close();
  };
  function open() {
    items.forEach(({ checked }, index) => {
      if (checked) entries[index]?.setAttribute("aria-checked", String(checked()));
    });
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    entries[0]?.focus();
    document.addEventListener("pointerdown", away, true);
    window.addEventListener("blur", close);
  }
  function close() {
    if (list.hidden) return;
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", away, true);
    window.removeEventListener("blur", close);
  }
  list.addEventListener("keydown", (event) => {
    const at = entries.indexOf(document.activeElement as HTMLButtonElement);
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const to = moves[event.key];
    if (event.key === "Escape") {
      close();
      button.focus();
    } else if (to !== undefined) entries.at(to % entries.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const root = element("div", { class: "menu-root" }, button, list);
  return root;
}
