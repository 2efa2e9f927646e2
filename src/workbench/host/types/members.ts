import type { Host } from "../context";
import { eventMembers } from "../events";
import type { AnyModel } from "../object";
import { application } from "./application";
import { charts } from "./charts";
import { conditionalFormats } from "./conditionalFormat";
import { customXml } from "./customXml";
import { worksheetCustomProperties } from "./customProperties";
import { dataValidation, validationObject } from "./dataValidation";
import { freezePanes } from "./freezePanes";
import { names } from "./names";
import type { RangeObject, SheetObject } from "./objects";
import { pageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { worksheetProtection } from "./protection";
import { settings } from "./settings";
import { tables } from "./tables";

/** The types that hang on the workbook, a sheet or a range. */
export const partModels = (host: Host): Record<string, AnyModel> => ({
  ...application(host),
  ...charts(host),
  ...conditionalFormats(host),
  ...customXml(host),
  ...names(host),
  ...pageBreaks(host),
  ...pageLayout(host),
  ...settings(host),
  ...tables(host),
  ...worksheetCustomProperties(host),
  DataValidation: dataValidation(host),
  WorksheetFreezePanes: freezePanes(host),
  WorksheetProtection: worksheetProtection(host),
});

/** The members that lead from the workbook to them. */
export const workbookMembers: AnyModel = {
  get: {
    Application: () => ({ type: "Application" }),
    CustomXmlParts: () => ({ type: "CustomXmlPartCollection" }),
    Names: () => ({ type: "NamedItemCollection" }),
    Settings: () => ({ type: "SettingCollection" }),
    Tables: () => ({ type: "TableCollection" }),
    _Runtime: () => ({ type: "Runtime" }),
  },
};

/** The members that lead from a sheet to them. */
export const worksheetMembers: AnyModel = {
  call: eventMembers("FormulaChangedEvent"),
  get: {
    AutoFilter: ({ id }: SheetObject) => ({ type: "AutoFilter", of: id }),
    Charts: ({ id }: SheetObject) => ({ type: "ChartCollection", of: id }),
    CustomProperties: ({ id }: SheetObject) => ({ type: "WorksheetCustomPropertyCollection", of: id }),
    FreezePanes: ({ id }: SheetObject) => ({ type: "WorksheetFreezePanes", of: id }),
    HorizontalPageBreaks: ({ id }: SheetObject) => ({ type: "PageBreakCollection", of: id, along: "rows" }),
    Names: ({ id }: SheetObject) => ({ type: "NamedItemCollection", of: id }),
    PageLayout: ({ id }: SheetObject) => ({ type: "PageLayout", of: id }),
    Protection: ({ id }: SheetObject) => ({ type: "WorksheetProtection", of: id }),
    Tables: ({ id }: SheetObject) => ({ type: "TableCollection", of: id }),
    VerticalPageBreaks: ({ id }: SheetObject) => ({ type: "PageBreakCollection", of: id, along: "columns" }),
  },
};

/** Events of all sheets beside those of their model. */
export const worksheetCollectionMembers: AnyModel = { call: eventMembers("FormulaChangedEvent") };

/** The members that lead from a range to them. */
export const rangeMembers: AnyModel = {
  get: {
    ConditionalFormats: (of: RangeObject) => ({ type: "ConditionalFormatCollection", of }),
    DataValidation: (of: RangeObject) => validationObject(of),
  },
};

/** A type's model with members from elsewhere. */
export const withMembers = (model: AnyModel, members: AnyModel): AnyModel => ({
  ...model,
  get: { ...model.get, ...members.get },
  set: { ...model.set, ...members.set },
  call: { ...model.call, ...members.call },
});
