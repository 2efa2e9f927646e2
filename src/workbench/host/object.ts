/**
 * How the host describes what Office.js may ask of it. One file of `types/` per Office.js type exports a function
 * (host) -> `TypeModel`; `types/index.ts` gathers them by name. A member that is in no model fails with its name.
 */

/** One object of the workbook, such as a sheet or a range: its Office.js type and what finds it again. */
export interface HostObject {
  readonly type: string;
  /** Set by `_KeepReference`: later requests name the object by it. */
  ref?: string;
}

/** What a member may answer: a plain value (JSON), an object of the host, or null (a null object). */
export type Answer = unknown;

export interface TypeModel<O extends HostObject = HostObject> {
  /** Readable properties by their name on the wire (PascalCase): a plain value, or another object. */
  readonly get?: Readonly<Record<string, (object: O) => Answer | Promise<Answer>>>;
  /** Writable properties. */
  readonly set?: Readonly<Record<string, (object: O, value: never) => void | Promise<void>>>;
  /** Methods; one that returns a HostObject is an object path, any other answers a value. */
  readonly call?: Readonly<Record<string, (object: O, ...args: never[]) => Answer | Promise<Answer>>>;
  /** A collection's items. */
  readonly items?: (object: O) => HostObject[];
  /** A collection's indexer: takes an id or a name, throws ItemNotFound. */
  readonly index?: (object: O, key: string | number) => HostObject;
}

/** A TypeModel of which the object's type is forgotten, as the tables of `types/index.ts` hold it. */
export interface AnyModel {
  readonly get?: Readonly<Record<string, (object: never) => Answer>>;
  readonly set?: Readonly<Record<string, (object: never, value: never) => void | Promise<void>>>;
  readonly call?: Readonly<Record<string, (object: never, ...args: never[]) => Answer>>;
  readonly items?: (object: never) => HostObject[];
  readonly index?: (object: never, key: string | number) => HostObject;
}

/** What Excel refuses, with Excel's own code (ItemNotFound, InvalidArgument, AccessDenied ...). */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
