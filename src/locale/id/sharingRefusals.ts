import type { Facts, Message } from "../message";

/** Why nothing was sent. */
export const sharingRefusals = {
  nobodyToSend: (_facts: Facts): Message => ({
    what: "Belum ada yang dipilih untuk menerima berkas.",
    how: "Centang paling sedikit satu penerima.",
  }),
};

/** What is under way, and the title of the preview. */
export const sharingActions = {
  recordSending: { doing: "Mencatat kiriman…", title: "Mencatat kiriman" },
  takeReturned: { doing: "Mengambil perubahan…", title: "Mengambil perubahan" },
};
