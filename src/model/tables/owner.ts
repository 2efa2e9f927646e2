import { computed } from "../columns";
import type { ComputedColumn } from "../columns";

/** The name of the person whose SKP this row belongs to. */
export const ownerOfSkp = (header: string): ComputedColumn =>
  computed(
    header,
    '=IFERROR(INDEX(tPegawai[Nama],MATCH(INDEX(tSKP[ID Pegawai],MATCH([@[ID SKP]],tSKP[ID],0)),tPegawai[ID],0))&"","")',
    28,
  );
