import type { Format } from "../../locale/format";
import type { Words } from "../../locale/id";
import { fromSerial } from "../../model/civilDate";
import type { NextStep } from "../../model/progress";
import type { Route, Tab } from "../pane/route";

/** The next step as a person reads it: a sentence, a button, where the button leads, and the tab that waits. */
export interface StepCard {
  readonly say: string;
  readonly button: string;
  readonly to: Route;
  readonly tab: Tab | undefined;
}

/** Puts the next step into words; undefined on a first visit, which has a page of its own. */
export const nextStepCard = (step: NextStep, { home }: Words, format: Format): StepCard | undefined => {
  const { next } = home;
  switch (step.step) {
    case "start":
      return undefined;
    case "addEmployees":
      return { ...next.addEmployees, to: { page: "mulaiPegawai" }, tab: "beranda" };
    case "addPlans":
      return step.count === 0
        ? { ...next.noPlans, to: { page: "mulaiFormulir" }, tab: "rencana" }
        : {
            ...next.addPlans(format.number(step.count)),
            to: { page: "rencana", filter: "kosong" },
            tab: "rencana",
          };
    case "addIndicators":
      return {
        ...next.addIndicators(format.number(step.count)),
        to: { page: "rencana", filter: "tanpaIndikator" },
        tab: "rencana",
      };
    case "agree":
      return {
        ...next.agree(
          format.number(step.count),
          step.deadline === null || step.daysLeft === null
            ? ""
            : home.deadline(format.day(fromSerial(step.deadline)), step.daysLeft),
        ),
        to: { page: "rencana", filter: "belum" },
        tab: "rencana",
      };
    case "report":
      return {
        ...next.report(format.number(step.count), step.period),
        to: { page: "laksana", filter: "belum", period: step.period },
        tab: "laksana",
      };
    case "judge":
      return {
        ...next.judge(format.number(step.count), step.period),
        to: { page: "nilai", filter: "belum", period: step.period },
        tab: "nilai",
      };
    case "endorse":
      return {
        ...next.endorse(format.number(step.count)),
        to: { page: "nilai", filter: "belumDisahkan" },
        tab: "nilai",
      };
    case "complete":
      return { ...next.complete, to: { page: "laporan" }, tab: undefined };
  }
};
