import type { sharingActions as actionsId, sharingRefusals as refusalsId } from "../id/sharingRefusals";

export const sharingRefusals: typeof refusalsId = {
  nobodyToSend: () => ({
    what: "Nobody is chosen to receive a file.",
    how: "Tick at least one receiver.",
  }),
};

export const sharingActions: typeof actionsId = {
  recordSending: { doing: "Recording what is sent…", title: "Recording what is sent" },
  takeReturned: { doing: "Taking the changes…", title: "Taking the changes" },
};
