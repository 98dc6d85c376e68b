import {useEffect, useState} from 'preact/hooks';

type Summary = typeof import('./trip-summary')['TripSummary'];

/**
 * The part of the popup that says what the records mean, once it has been loaded: it brings the whole catalogue, and
 * what stands in the records themselves need not wait for that.
 *
 * @param isShown Whether the records are on the page: only then is it loaded, since that keeps the page busy.
 */
export function useSummary(isShown: boolean): Summary | null {
  const [summary, setSummary] = useState<Summary | null>(null);
  useEffect(() => {
    if (!isShown) return;
    let over = false;
    // A timer from within a frame runs after that frame is painted.
    const frame = requestAnimationFrame(() =>
      setTimeout(async () => {
        const {TripSummary} = await import('./trip-summary');
        if (!over) setSummary(() => TripSummary);
      }),
    );
    return () => {
      over = true;
      cancelAnimationFrame(frame);
    };
  }, [isShown]);
  return summary;
}
