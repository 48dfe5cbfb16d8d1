// Runs something at once, and then at most once in a while, with a last run at the end.

export interface Throttle {
  run: () => void;
  cancel: () => void;
}

/** `interval` in milliseconds, asked before each pause. */
export function createThrottle(act: () => void, interval: () => number): Throttle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted = false;
  const tick = () => {
    timer = undefined;
    if (!wanted) return;
    wanted = false;
    act();
    timer = setTimeout(tick, interval());
  };
  return {
    run: () => {
      wanted = true;
      if (timer === undefined) tick();
    },
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
      wanted = false;
    },
  };
}
