/** A button of the add-in's ribbon. */
export interface RibbonCommand {
  /** The name its function is associated with; absent for a button that only shows the pane. */
  action?: string;
  label: string;
  tip?: string;
}

/** What Excel learns of an add-in from its manifest. */
export interface Manifest {
  id: string;
  version: string;
  /** The namespace of its functions, "SKP". */
  namespace: string;
  /** Groups of buttons, in order. */
  ribbon: RibbonCommand[][];
}

const named = (root: Element | Document, name: string): Element[] => [
  ...root.getElementsByTagNameNS("*", name),
];
const textIn = (root: Element | Document, name: string) => named(root, name)[0]?.textContent?.trim() ?? "";

/** Reads a manifest in a language: an override for it wins over the default. */
export function readManifest(xml: Document, locale: string): Manifest {
  const texts = new Map<string, string>();
  for (const entry of [...named(xml, "String")]) {
    const override = named(entry, "Override").find(
      (other) => other.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
    );
    texts.set(
      entry.getAttribute("id") ?? "",
      override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "",
    );
  }
  const textOf = (from: Element | undefined) => texts.get(from?.getAttribute("resid") ?? "") ?? "";
  const button = (control: Element): RibbonCommand => {
    const [tip] = named(control, "Supertip");
    const action = textIn(control, "FunctionName");
    const description = textOf(tip && named(tip, "Description")[0]);
    return {
      label: textOf([...control.children].find(({ localName }) => localName === "Label")),
      ...(action && { action }),
      ...(description && { tip: description }),
    };
  };
  const isButton = (control: Element) =>
    (control.getAttribute("xsi:type") ??
      control.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type")) === "Button";
  return {
    id: textIn(xml, "Id"),
    version: textIn(xml, "Version"),
    namespace: texts.get(named(xml, "Namespace")[0]?.getAttribute("resid") ?? "") ?? "",
    ribbon: named(xml, "Group")
      .map((group) => named(group, "Control").filter(isButton).map(button))
      .filter((group) => group.length > 0),
  };
}
