/** Why Excel did not do what was asked, in words of our own; `detail` is Excel's code for the help page. */
export type FailureCode =
  "timeout" | "unavailable" | "notFound" | "denied" | "tooLarge" | "unsupported" | "refused";

/** Excel refused or did not answer. What was done before the refusal stays done. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "ExcelFailure";
  }
}

const codes: Readonly<Record<string, FailureCode>> = {
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  AccessDenied: "denied",
  Unauthenticated: "denied",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "unsupported",
  ServiceNotAvailable: "unavailable",
  ConnectionFailure: "unavailable",
  Timeout: "timeout",
};

/** Turns whatever Office.js throws into our failure; any other error is a fault of ours and passes. */
export const failureOf = (thrown: unknown): unknown => {
  if (!(thrown instanceof OfficeExtension.Error)) return thrown;
  return new ExcelFailure(
    codes[thrown.code] ?? "refused",
    `${thrown.code} ${thrown.debugInfo?.errorLocation ?? ""}`.trim(),
  );
};
