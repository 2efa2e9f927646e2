import type { Book } from "../book";
import type { Row } from "../tables";
import type { Receiver } from "./receivers";

type Named = Pick<Receiver, "way" | "key" | "name">;

/** Whether a row of tKiriman is about the file for a receiver that was made on a day (Excel's serial number). */
export const isSending = (row: Row<"kiriman">, { way, key, name }: Named, day: number): boolean =>
  row.cara === way && row.dikirim === day && (way === "Unit" ? row.penerima === name : row.idPegawai === key);

/** The id under which a file for a receiver was recorded on a day; undefined where none was. */
export const sendingOf = (book: Book, receiver: Named, day: number): string | undefined =>
  book.tables.kiriman.rows.find((row) => isSending(row, receiver, day))?.id;
