import { Stopped } from "./gateway";

/** No script of the pane may hold up somebody who types: milliseconds of work at a time. */
const slice = 8;
/** Long enough that the thread rests: with 0 the next slice may begin before the page has heard anything. */
const pause = 1;

/**
 * Does long work a little at a time, so that the pane goes on answering; it begins with a pause, as work came before it.
 * @param stopped asked at every pause: whether to stop now
 * @throws {Stopped} where a person has asked to stop
 */
export const inPauses = async <Result>(
  work: Generator<void, Result>,
  stopped: () => boolean = () => false,
): Promise<Result> => {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (stopped()) throw new Stopped();
    const end = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
  }
};
