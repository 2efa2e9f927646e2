import { element } from "./element";

export interface Choice<T extends string> {
  value: T;
  label: string;
  kind?: "primary" | "danger";
}

export interface Question<T extends string> {
  title: string;
  body: (string | Node)[];
  choices: Choice<T>[];
}

/** Asks and waits; undefined when the dialog was closed without a choice. One at a time, the last one on top. */
export function ask<T extends string>({ title, body, choices }: Question<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    let chosen: T | undefined;
    const dialog = element("dialog", { class: "dialog", "aria-labelledby": "dialog-title" });
    const buttons = choices.map(({ value, label, kind }) =>
      element(
        "button",
        {
          type: "button",
          class: `button ${kind ?? ""}`,
          autofocus: kind === "primary",
          onclick: () => {
            chosen = value;
            dialog.close();
          },
        },
        label,
      ),
    );
    dialog.append(
      element("h2", { id: "dialog-title" }, title),
      ...body.map((part) => (typeof part === "string" ? element("p", {}, part) : part)),
      element("div", { class: "dialog-buttons" }, ...buttons),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Says something that needs no answer. */
export const tell = (title: string, body: (string | Node)[], close: string): Promise<unknown> =>
  ask({ title, body, choices: [{ value: "close", label: close, kind: "primary" }] });
