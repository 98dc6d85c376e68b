import type {Control} from './gatherers/form-fields';

/** While somebody types, their value is told at most this often (ms). */
const PAUSE = 120;

interface TypingEvents {
  isControl(target: unknown): target is Control;
  /** A value changed; `done` when the field was left. */
  typed(control: Control, done: boolean): void;
  submitted(form: HTMLFormElement): void;
  /** False on pages that are not recorded: then nothing is read. */
  isWanted(): boolean;
}

/**
 * Notices what is typed, in the document and its open shadow roots. Listens on the window in the capturing
 * phase, so that no script of the page can keep an event from us, and changes nothing.
 */
export function watchTyping(events: TypingEvents): {flush(): void} {
  const waiting = new Map<Control, ReturnType<typeof setTimeout>>();

  const tell = (control: Control, done: boolean) => {
    clearTimeout(waiting.get(control));
    waiting.delete(control);
    if (control.value !== '') events.typed(control, done);
  };
  const controlOf = (event: Event): Control | null => {
    const target: unknown = event.composedPath()[0];
    return events.isWanted() && events.isControl(target) ? target : null;
  };

  addEventListener(
    'input',
    event => {
      const control = controlOf(event);
      if (control && !waiting.has(control))
        waiting.set(
          control,
          setTimeout(() => tell(control, false), PAUSE),
        );
    },
    true,
  );
  addEventListener(
    'change',
    event => {
      const control = controlOf(event);
      if (control) tell(control, true);
    },
    true,
  );
  addEventListener(
    'submit',
    event => {
      if (!events.isWanted() || !(event.target instanceof HTMLFormElement)) return;
      for (const control of [...waiting.keys()]) tell(control, true);
      events.submitted(event.target);
    },
    true,
  );

  return {
    flush() {
      for (const control of [...waiting.keys()]) tell(control, true);
    },
  };
}
