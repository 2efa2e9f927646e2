/**
 * The children of every element of the manifest in the order that Office asks for: name, "name?" (may be left out),
 * "name+" (once or more). An element that is not listed has no children. Only what this add-in uses is listed.
 * Source: the reference of each element in Microsoft's Office Add-ins manifest documentation.
 */
export const childOrder: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?",
  DisplayName: "Override",
  "OfficeApp/Description": "Override",
  AppDomains: "AppDomain+",
  "OfficeApp/Hosts": "Host",
  Requirements: "Sets",
  Sets: "Set",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Hosts Resources",
  "VersionOverrides/Hosts": "Host",
  "VersionOverrides/Hosts/Host": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "AllFormFactors/ExtensionPoint": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "DesktopFormFactor/ExtensionPoint": "CustomTab",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  Icon: "bt:Image+",
  Control: "Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Action: "TaskpaneId? SourceLocation? FunctionName?",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:Url": "bt:Override?",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:String": "bt:Override?",
};

/** In which list of resources the resid of an element must stand. */
export const residLists: Readonly<Record<string, string>> = {
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
};

/** Longest resid and id of a resource. */
export const longestResid = 32;

/** Longest texts by the list they stand in; ours, Microsoft publishes no firm limits. */
export const longestText: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

/** Sizes that Office asks for in every Icon. */
export const iconSizes = ["16", "32", "80"];
