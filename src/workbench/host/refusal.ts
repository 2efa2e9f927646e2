import { HostError } from "./object";

/**
 * Excel's refusals with Excel's sentences
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
const sentences = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type RefusalCode = keyof typeof sentences;

/** The error Excel answers with; `detail` is what the host adds so that a developer sees what is meant. */
export const refusal = (code: RefusalCode, detail?: string): HostError =>
  new HostError(code, detail ? `${sentences[code]} (${detail})` : sentences[code]);

/** Throws the refusal. */
export const refuse = (code: RefusalCode, detail?: string): never => {
  throw refusal(code, detail);
};

/** What a matrix of another shape than its range is told. */
export const refuseShape = (): never => {
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
};
