import type { Book } from "../book";
import { inWords, fromSerial } from "../civilDate";
import { isYearly, periodsFor } from "../periods";
import type { Span } from "../span";
import { meets } from "../span";
import type { Row } from "../tables";
import { endedPlans, goingOn } from "./endings";
import { handoverOf } from "./handover";
import { changeRules } from "./kinds";
import type { PeopleChange } from "./kinds";
import { holds } from "./spans";

type Plan = Row<"skp">;

/** A period whose days are known. */
interface DatedPeriod extends Span {
  readonly periode: string;
  readonly mulai: number;
  readonly selesai: number;
}

/** The periods of an SKP whose days are known. */
const datedPeriods = (book: Book, plan: Plan): readonly DatedPeriod[] =>
  periodsFor(book, plan).flatMap(({ periode, mulai, selesai }) =>
    mulai === null || selesai === null ? [] : [{ periode, mulai, selesai }],
  );

/**
 * Whether an SKP is judged in a period by its days: the period's last day is one of its own. Not sourced: an office may
 * say otherwise, period by period.
 */
export const isJudgedIn = (plan: Span, { selesai }: Pick<DatedPeriod, "selesai">): boolean =>
  holds(plan, selesai);

/** An SKP in a period about which a change leaves a question: whether it is judged. */
export interface Questioned {
  readonly plan: Plan;
  readonly periode: string;
  /** What is proposed: that it is not judged. Not a rule of PermenPANRB 6/2022. */
  readonly proposed: boolean;
}

/** A rating, a note or a state: whoever wrote it has begun to judge. */
const isBegun = (row: Row<"penilaian"> | undefined): boolean =>
  row !== undefined &&
  (row.ratingHasil !== "" ||
    row.ratingPerilaku !== "" ||
    row.status === "final" ||
    row.status === "disahkan");

const evaluationIn = (book: Book, plan: Plan, periode: string): Row<"penilaian"> | undefined =>
  book.tables.penilaian.rows.find((row) => row.idSkp === plan.id && row.periode === periode);

/**
 * The periods of the person's SKP that are in question: those that an SKP does not last to the end of, and those that
 * fall into an absence. What has been judged already is in no question.
 * @param today as Excel's serial number: of an absence without an end only what has passed is proposed
 */
export const questionedPeriods = (book: Book, change: PeopleChange, today: number): readonly Questioned[] => {
  const { absence, begins, reason } = changeRules[change.kind];
  if (reason === "") return [];
  const ask = (plan: Plan, span: Span, proposal: (period: DatedPeriod) => boolean | undefined) =>
    datedPeriods(book, plan)
      .filter((period) => meets(span, period) && !isBegun(evaluationIn(book, plan, period.periode)))
      .flatMap((period): Questioned[] => {
        const proposed = proposal(period);
        return proposed === undefined ? [] : [{ plan, periode: period.periode, proposed }];
      });
  const ended = endedPlans(book, change).flatMap((plan) => {
    const span = { mulai: plan.mulai, selesai: change.from - 1 };
    return ask(plan, span, (period) =>
      // Where the person goes on in another post, the year of the first is judged too: its months count.
      isJudgedIn(span, period) ? undefined : !(isYearly(period) && begins !== "none"),
    );
  });
  if (absence === "" || ended.length) return ended;
  const away = { mulai: change.from, selesai: change.until ?? null };
  return goingOn(book, change).flatMap((plan) =>
    ask(plan, plan, (period) => {
      if (!meets(away, period)) return undefined;
      const whole = holds(away, period.mulai) && holds(away, period.selesai);
      return whole && (away.selesai !== null || period.selesai <= today);
    }),
  );
};

/** The SKP and periods that a change leaves unjudged: as the office says, else as proposed. */
export const notJudgedBy = (book: Book, change: PeopleChange, today: number): readonly Questioned[] => {
  const { notJudged } = change;
  return questionedPeriods(book, change, today).filter(({ plan, periode, proposed }) =>
    notJudged ? notJudged.some((one) => one.skp === plan.id && one.periode === periode) : proposed,
  );
};

/** "cuti sejak 1 Juli 2026", as Alasan Tidak Dinilai says it. */
export const reasonOf = ({ kind, from, until }: PeopleChange): string => {
  const day = (serial: number) => inWords(fromSerial(serial));
  const { reason, mayEnd } = changeRules[kind];
  return mayEnd && until ? `${reason} ${day(from)} sampai ${day(until)}` : `${reason} sejak ${day(from)}`;
};

/** A period that had ended when the penilai went: it was the former one's to judge. */
export interface Remembered {
  readonly plan: Plan;
  readonly periode: string;
}

/** The periods of handed SKP that had ended before the change and do not say yet who judged them. */
export const rememberedPeriods = (book: Book, change: PeopleChange): readonly Remembered[] =>
  handoverOf(book, change).handed.flatMap(({ plan }) => formerPeriods(book, change, plan));

const formerPeriods = (book: Book, { from }: PeopleChange, plan: Plan): Remembered[] =>
  datedPeriods(book, plan)
    .filter((period) => period.selesai < from && isJudgedIn(plan, period))
    .filter(({ periode }) => {
      const row = evaluationIn(book, plan, periode);
      return (row?.dinilaiOleh ?? "") === "" && (row?.alasanTidakDinilai ?? "") === "";
    })
    .map(({ periode }) => ({ plan, periode }));
