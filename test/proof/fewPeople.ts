import { firstPeople } from "../fixtures/firstPeople";

/** The first people of the sample office, each with two results and the last of the plan, and with all that is judged. */
export const fewPeople = (count: number) => {
  const office = firstPeople(count);
  return {
    ...office,
    pegawai: office.pegawai.map(({ hasil = [], ...person }) => ({
      ...person,
      hasil: [...hasil.slice(0, 2), ...hasil.slice(2).slice(-1)],
    })),
  };
};
