import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import {
  customFunctionsShim,
  type FunctionMetadata,
  type FunctionParameter,
  type FunctionsFile,
} from "../host/functions";
import { type Manifest, readManifest } from "./manifest";

/** The add-in beside the workbench, as Excel would load it: its manifest and its functions. */
export interface AddIn {
  manifest: Manifest;
  functions: FunctionsFile;
  descriptions: IFunctionInfo[];
}

const locale = "id-ID";

interface Described extends FunctionMetadata {
  description?: string;
  parameters: readonly (FunctionParameter & { description?: string })[];
}

const description =
  (namespace: string) =>
  ({ name, description: text = "", parameters }: Described): IFunctionInfo => ({
    functionName: `${namespace}.${name}`.toUpperCase(),
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  });

/** Runs a script of the add-in in this page; the policy of the page allows no other way. */
const runScript = (src: string) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(src));
    document.head.append(script);
  });

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Loads manifest.xml, functions-id.json and functions.js from beside the page. */
export async function loadAddIn(): Promise<AddIn> {
  const { functions, global } = customFunctionsShim();
  Object.assign(window, { CustomFunctions: global });
  const [xml, json] = await Promise.all([
    text("manifest.xml"),
    text("functions-id.json"),
    runScript("functions.js"),
  ]);
  const manifest = readManifest(new DOMParser().parseFromString(xml, "application/xml"), locale);
  const metadata = JSON.parse(json) as { functions: Described[] };
  return {
    manifest,
    functions: { namespace: manifest.namespace, metadata, functions },
    descriptions: metadata.functions.map(description(manifest.namespace)),
  };
}
