import { z } from "zod";
import type { Row } from "../../model/tables";

/** Who says to work here: what is kept on this computer, so that the person is found in other workbooks too. */
export interface Me {
  readonly id: string;
  readonly nip: string;
  readonly nama: string;
}

const schema: z.ZodType<Me> = z.object({ id: z.string(), nip: z.string(), nama: z.string() });

/** The text that is kept. */
export const writeMe = ({ id, nip, nama }: Me): string => JSON.stringify({ id, nip, nama });

/** Reads a kept text; undefined when it is none. */
export const readMe = (text: string): Me | undefined => {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The employee of this workbook who is meant: by id, else by NIP, else by the name where only one bears it. */
export const findMe = (
  me: Me | undefined,
  employees: readonly Row<"pegawai">[],
): Row<"pegawai"> | undefined => {
  if (!me) return undefined;
  const namesakes = employees.filter(({ nama }) => nama === me.nama && nama !== "");
  return (
    employees.find(({ id }) => id === me.id) ??
    (me.nip === "" ? undefined : employees.find(({ nip }) => nip === me.nip)) ??
    (namesakes.length === 1 ? namesakes[0] : undefined)
  );
};
