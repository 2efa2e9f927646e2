/** No script of the pane may hold up somebody who types: milliseconds of work at a time. */
const slice = 12;

/**
 * Carries out work that goes step by step, a little at a time.
 * @param tell told what a step says, once a slice
 * @returns stops it
 */
export const inSlices = <Step, Result>(
  steps: Generator<Step, Result>,
  done: (result: Result) => void,
  tell?: (step: Step) => void,
): (() => void) => {
  const go = () => {
    const end = performance.now() + slice;
    let step = steps.next();
    while (step.done !== true && performance.now() < end) step = steps.next();
    if (step.done === true) return done(step.value);
    tell?.(step.value);
    waiting = setTimeout(go, 0);
  };
  let waiting = setTimeout(go, 0);
  return () => clearTimeout(waiting);
};
