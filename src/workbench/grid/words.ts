import { LocaleType, mergeLocales, type ILocales } from "@univerjs/core";
import dataValidation from "@univerjs/data-validation/locale/id-ID";
import design from "@univerjs/design/locale/id-ID";
import docsUi from "@univerjs/docs-ui/locale/id-ID";
import conditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/id-ID";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/id-ID";
import dataValidationUi from "@univerjs/sheets-data-validation-ui/locale/id-ID";
import filter from "@univerjs/sheets-filter/locale/id-ID";
import filterUi from "@univerjs/sheets-filter-ui/locale/id-ID";
import formula from "@univerjs/sheets-formula/locale/id-ID";
import formulaUi from "@univerjs/sheets-formula-ui/locale/id-ID";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/id-ID";
import sortUi from "@univerjs/sheets-sort-ui/locale/id-ID";
import table from "@univerjs/sheets-table/locale/id-ID";
import tableUi from "@univerjs/sheets-table-ui/locale/id-ID";
import sheets from "@univerjs/sheets/locale/id-ID";
import sheetsUi from "@univerjs/sheets-ui/locale/id-ID";
import ui from "@univerjs/ui/locale/id-ID";

/** Univer's own Indonesian words for its menus, dialogs and function help. */
export const gridWords: ILocales = {
  [LocaleType.ID_ID]: mergeLocales(
    design,
    ui,
    docsUi,
    sheets,
    sheetsUi,
    formula,
    formulaUi,
    numfmtUi,
    dataValidation,
    sheetsDataValidation,
    dataValidationUi,
    conditionalFormattingUi,
    filter,
    filterUi,
    sortUi,
    table,
    tableUi,
  ),
};
