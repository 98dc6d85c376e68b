import type {MarkState} from './mark-words';

interface MarkProps {
  state: MarkState;
  /** Struck through: the operator denies using the input. */
  denied?: boolean;
}

const RADIUS = 5.25;

/** How firmly an input was seen, told by shape: disc, half disc, ring, dot, hatching. The name is with the button. */
export function Mark({state, denied = false}: MarkProps) {
  return (
    <svg class={`mark mark-${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {state === 'none' ? (
        <circle cx="8" cy="8" r="1.5" class="mark-fill" />
      ) : (
        <circle cx="8" cy="8" r={RADIUS} class={state === 'observed' ? 'mark-disc' : 'mark-ring'} />
      )}
      {state === 'derivable' && <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" class="mark-fill" />}
      {state === 'hidden' && <path d="M3.9 9.3 9.3 3.9M4.6 12 12 4.6M6.7 12.1l5.4-5.4" class="mark-hatch" />}
      {denied && <path d="M1.5 14.5l13-13" class="mark-strike" />}
    </svg>
  );
}
