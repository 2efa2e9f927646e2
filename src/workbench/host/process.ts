import { isAbove } from "./apiSets";
import type { Host } from "./context";
import { type AnyModel, HostError, type HostObject } from "./object";
import { answerQuery, type Query } from "./query";
import { refusal } from "./refusal";

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Path ids beside the arguments: 0 or null = a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

/** The body of a request of Office.js. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The body of a reply: the results of what ran, and the error that stopped it. */
export interface ReplyBody {
  readonly Results: ActionResult[];
  readonly Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}

const pathType = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;
const actionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, queryJson: 7 } as const;

/** Members that touch no cell: writes may wait on over them, so that the pieces of a large write stay together. */
const untouching = new Set([
  "Range.Values",
  "Range.Format",
  "Range.Formulas",
  "Range.NumberFormat",
  "Range.GetBoundingRect",
  "Range.GetCell",
  "Range.GetOffsetRange",
  "Range.GetResizedRange",
  "Range.GetRow",
  "Range._KeepReference",
  "Range._ValidateArraySize",
  "RangeBorder.Color",
  "RangeBorder.Style",
  "RangeBorder.Weight",
  "RangeBorderCollection.GetItem",
  "RangeFill.Color",
  "RangeFont.Bold",
  "RangeFont.Color",
  "RangeFont.Italic",
  "RangeFont.Name",
  "RangeFont.Size",
  "RangeFormat.Borders",
  "RangeFormat.ColumnWidth",
  "RangeFormat.Fill",
  "RangeFormat.Font",
  "RangeFormat.HorizontalAlignment",
  "RangeFormat.RowHeight",
  "RangeFormat.VerticalAlignment",
  "RangeFormat.WrapText",
  "Worksheet.GetCell",
  "Worksheet.GetRange",
  "Worksheet.GetRangeByIndexes",
  "WorksheetCollection.GetItemOrNullObject",
]);

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The models of the host's types and the tests on members that every request passes. */
export interface Models {
  readonly models: Readonly<Record<string, AnyModel>>;
  readonly host: Host;
}

const unknownMember = (type: string, member: string): HostError =>
  refusal("ApiNotFound", `the workbench does not serve ${type}.${camel(member)}`);

/** Throws for a member above the announced requirement set: Office.js itself does not refuse it. */
const checkSet = ({ host }: Models, type: string, member: string): void => {
  if (isAbove(type, camel(member), host.excelApi))
    throw refusal("ApiNotFound", `${type}.${camel(member)} is above ExcelApi ${host.excelApi}`);
};

const modelOf = ({ models }: Models, type: string, member: string): AnyModel => {
  const model = models[type];
  if (!model) throw unknownMember(type, member);
  return model;
};

/** Whether an answer is an object of the host and not a plain value. */
const isObject = ({ models }: Models, answer: unknown): answer is HostObject =>
  typeof answer === "object" &&
  answer !== null &&
  !Array.isArray(answer) &&
  typeof (answer as HostObject).type === "string" &&
  models[(answer as HostObject).type] !== undefined;

/** One request: object paths are resolved once, in the order of its actions. */
const createRun = (all: Models, { ObjectPaths }: RequestBody) => {
  const resolved = new Map<number, unknown>();

  const putWrites = (type: string, name: string) => {
    if (!untouching.has(`${type}.${name}`)) all.host.edits.flush();
  };

  const argumentsOf = async (info: ArgumentInfo | undefined): Promise<never[]> => {
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const path = info?.ReferencedObjectPathIds?.[index];
      values.push(typeof path === "number" && path > 0 ? await resolve(path) : await withObjects(value));
    }
    return values as never[];
  };

  /** Inside a struct an object is `{_ObjectPathId}`: a validation list taken from a range. */
  const withObjects = async (value: unknown): Promise<unknown> => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId } = value as { _ObjectPathId?: unknown };
    if (typeof _ObjectPathId === "number") return resolve(_ObjectPathId);
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) copy[key] = await withObjects(inner);
    return copy;
  };

  const call = async (object: HostObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> => {
    const method = modelOf(all, object.type, name).call?.[name];
    checkSet(all, object.type, name);
    if (!method) throw unknownMember(object.type, name);
    putWrites(object.type, name);
    return method(object as never, ...(await argumentsOf(info)));
  };

  const follow = async (path: ObjectPath): Promise<unknown> => {
    if (path.ObjectPathType === pathType.global) return { type: "Workbook" };
    if (path.ObjectPathType === pathType.service) return { type: path.Name };
    if (path.ObjectPathType === pathType.null) return null;
    if (path.ObjectPathType === pathType.reference) {
      const kept = all.host.references.get(path.Name);
      if (!kept) throw refusal("InvalidReference");
      return kept;
    }
    const parent = (await resolve(path.ParentObjectPathId ?? 0)) as HostObject | null;
    if (parent === null) return null;
    if (path.ObjectPathType === pathType.method) return call(parent, path.Name, path.ArgumentInfo);
    if (path.ObjectPathType === pathType.indexer) {
      const index = modelOf(all, parent.type, "getItem").index;
      if (!index) throw unknownMember(parent.type, "getItem");
      return index(parent as never, path.ArgumentInfo?.Arguments?.[0] as string | number);
    }
    const property = modelOf(all, parent.type, path.Name).get?.[path.Name];
    checkSet(all, parent.type, path.Name);
    if (!property) throw unknownMember(parent.type, path.Name);
    return property(parent as never);
  };

  const resolve = async (id: number): Promise<unknown> => {
    if (resolved.has(id)) return resolved.get(id);
    const path = ObjectPaths[id];
    if (!path) throw refusal("InvalidReference", `object path ${id}`);
    const object = await follow(path);
    resolved.set(id, object);
    return object;
  };

  /** What Office.js needs to find the object again in a later request. */
  const identity = async (object: HostObject): Promise<Record<string, unknown>> => {
    const get = all.models[object.type]?.get;
    const answer: Record<string, unknown> = {};
    for (const key of ["_Id", "Id"]) if (get?.[key]) answer[key] = await get[key](object as never);
    if (object.ref !== undefined) answer._ReferenceId = object.ref;
    return answer;
  };

  const execute = async (action: Action): Promise<unknown> => {
    if (action.ActionType === actionType.trace) return null;
    const object = (await resolve(action.ObjectPathId)) as HostObject | null;
    if (object === null) return null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return identity(object);
      case actionType.query:
      case actionType.queryJson:
        await all.host.settle();
        return answerQuery(
          {
            models: all.models,
            isObject: (answer) => isObject(all, answer),
            check: (t, m) => checkSet(all, t, m),
          },
          object,
          action.QueryInfo ?? {},
        );
      case actionType.method: {
        const answer = await call(object, action.Name, action.ArgumentInfo);
        return isObject(all, answer) ? null : (answer ?? null);
      }
      case actionType.set: {
        const setter = modelOf(all, object.type, action.Name).set?.[action.Name];
        checkSet(all, object.type, action.Name);
        if (!setter) throw unknownMember(object.type, action.Name);
        putWrites(object.type, action.Name);
        const [value] = await argumentsOf(action.ArgumentInfo);
        await setter(object as never, value as never);
        return null;
      }
      default:
        throw refusal("ApiNotFound", `the workbench does not serve actions of type ${action.ActionType}`);
    }
  };

  /** Where an error happened, as Excel words it: "Range.values". */
  const locate = (action: Action): string => {
    const path = ObjectPaths[action.ObjectPathId];
    const isPath = action.ActionType === actionType.instantiate || action.Name === "";
    const owner = resolved.get((isPath ? path?.ParentObjectPathId : action.ObjectPathId) ?? -1) as
      HostObject | undefined;
    const name = isPath ? path?.Name || "getItem" : action.Name;
    return `${owner?.type ?? "Workbook"}.${camel(name)}`;
  };

  return { execute, locate };
};

const asRefusal = (error: unknown): HostError =>
  error instanceof HostError
    ? error
    : refusal("GeneralException", error instanceof Error ? error.message : String(error));

/**
 * Answers one request. What ran before the action that failed stays done and its results are delivered; what follows
 * it is not run.
 */
export const processRequest = async (models: Models, body: RequestBody): Promise<ReplyBody> => {
  const run = createRun(models, body);
  const Results: ActionResult[] = [];
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: await run.execute(action) });
    } catch (error) {
      const { code: Code, message: Message } = asRefusal(error);
      return { Error: { Code, Message, Location: run.locate(action), ActionIndex }, Results };
    }
  }
  return { Results };
};
