import type { Gateway } from "./gateway";

/** The decimal separator of the person's Excel, "," or ".". */
export const readDecimal = (gateway: Gateway): Promise<"," | "."> =>
  gateway.send("read", (context) => {
    const { numberFormat } = context.application.cultureInfo;
    numberFormat.load("numberDecimalSeparator");
    return () => (numberFormat.numberDecimalSeparator === "," ? "," : ".");
  });
