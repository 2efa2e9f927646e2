import type { AnyModel } from "../object";

/** What Office.js itself asks beside the add-in: an error here would be an unhandled rejection in the pane. */
export const internalServices: Record<string, AnyModel> = {
  "Microsoft.InternalService.AddinInternalService": {
    call: { NotifyActionHandlerReady: () => null, SendTelemetryEvent: () => null },
  },
};
