/** So long (ms) a look waits at most for a quiet moment of the page. */
const QUIET = 350;
/** So long (ms) the first look waits for a page that goes on loading. */
const PATIENCE = 700;

/** What is done with a page as it comes up. */
interface Coming {
  look(): void;
  /** All that it asked for on its way is there. */
  loaded(): void;
}

/**
 * Has a page looked at first when that costs it least: once it has loaded, in a quiet moment. It does not wait for that for
 * ever, nor where somebody does something: who does may be about to leave, and then it is too late for a first look.
 */
export function watchComing({look, loaded}: Coming): void {
  let stopWaiting = () => {};
  const lookWhenIdle = () => requestIdleCallback(look, {timeout: QUIET});
  const hasLoaded = () => {
    stopWaiting();
    loaded();
    lookWhenIdle();
  };
  const parsed = () => {
    if (document.readyState === 'complete') {
      hasLoaded();
      return;
    }
    const hasten = () => {
      stopWaiting();
      lookWhenIdle();
    };
    const timer = setTimeout(hasten, PATIENCE);
    addEventListener('pointerdown', hasten, true);
    addEventListener('keydown', hasten, true);
    addEventListener('load', hasLoaded, {once: true});
    stopWaiting = () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', hasten, true);
      removeEventListener('keydown', hasten, true);
    };
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', parsed, {once: true});
  else parsed();
}
