import { element } from "./element";
import type { RibbonCommand } from "./manifest";
import { words } from "./words";

/** The add-in's own buttons, group by group, as Excel would show them in its ribbon. */
export function createRibbon(
  groups: RibbonCommand[][],
  run: (action: string) => void,
): HTMLElement | undefined {
  const withAction = groups
    .map((group) => group.filter(({ action }) => action))
    .filter((group) => group.length > 0);
  if (withAction.length === 0) return undefined;
  const button = ({ action, label, tip }: RibbonCommand) =>
    element(
      "button",
      { type: "button", class: "ribbon-button", title: tip, onclick: () => action && run(action) },
      label,
    );
  return element(
    "nav",
    { class: "ribbon", "aria-label": words.ribbon.label },
    ...withAction.map((group) =>
      element("div", { class: "ribbon-group", role: "group" }, ...group.map(button)),
    ),
  );
}
