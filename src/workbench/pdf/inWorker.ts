import type { MadePdf } from "./makePdf";
import type { PdfAnswer, PdfTask } from "./pdfMessages";

/** Makes a PDF away from the page, so that it goes on answering. What it takes is loaded when it is first asked for. */
export async function makePdfInWorker(task: PdfTask): Promise<MadePdf> {
  const worker = new Worker(new URL("./pdf.worker.ts", import.meta.url));
  try {
    const answer = await new Promise<PdfAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(task);
    });
    if (answer.kind === "failed") throw new Error(answer.message);
    return answer.pdf;
  } finally {
    worker.terminate();
  }
}
