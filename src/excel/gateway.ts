import { ExcelFailure, failureOf } from "./failure";

/**
 * Queues what one request asks and tells how to take its answers. The objects of Excel do not outlive the
 * request: whatever is needed later is named again by table, id and column.
 */
export type Build<T> = (context: Excel.RequestContext) => () => T;

/** The one place through which every request to Excel passes. */
export interface Gateway {
  /** Sends one request. A read that fails for want of an answer is sent once more; a write never is. */
  send<T>(kind: "read" | "write", build: Build<T>): Promise<T>;
}

/** Makes the gateway. `limit` tells for each request how long to wait for Excel's answer, in milliseconds. */
export const createGateway = (limit = () => 60_000): Gateway => {
  const once = async <T>(build: Build<T>): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const time = limit();
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new ExcelFailure("timeout", `${time} ms`)), time);
    });
    const answered = Excel.run({ delayForCellEdit: true }, async (context) => {
      const take = build(context);
      await context.sync();
      return take();
    });
    try {
      return await Promise.race([answered, late]);
    } catch (thrown) {
      throw failureOf(thrown);
    } finally {
      clearTimeout(timer);
      answered.catch(() => undefined);
    }
  };
  return {
    async send(kind, build) {
      try {
        return await once(build);
      } catch (failure) {
        const unanswered =
          failure instanceof ExcelFailure && (failure.code === "timeout" || failure.code === "unavailable");
        if (kind === "write" || !unanswered) throw failure;
        return once(build);
      }
    },
  };
};

/** Time for the page to draw a picture and to hear a button, in milliseconds. */
const breath = 20;

/** Lets the page draw itself and hear its buttons between the requests of long work: an answer may come at once. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, breath));

/** A person asked to stop: nothing more was sent. */
export class Stopped extends Error {
  constructor() {
    super("stopped");
    this.name = "Stopped";
  }
}

/** The same gateway, which sends nothing more once a person has asked to stop: what is under way ends first. */
export const stoppable = (gateway: Gateway, wanted: () => boolean): Gateway => ({
  send: async (kind, build) => {
    if (wanted()) throw new Stopped();
    return gateway.send(kind, build);
  },
});
