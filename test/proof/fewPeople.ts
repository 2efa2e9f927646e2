import sample from "../../assets/sample-office.json";

/** The first people of the sample office, each with two results and the last of the plan, and with all that is judged. */
export const fewPeople = (count: number) => ({
  ...sample,
  pegawai: sample.pegawai.slice(0, count).map(({ hasil = [], ...person }) => ({
    ...person,
    hasil: [...hasil.slice(0, 2), ...hasil.slice(2).slice(-1)],
  })),
});
