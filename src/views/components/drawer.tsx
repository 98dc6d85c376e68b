import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {t} from './words';

interface DrawerProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal dialog at the side. The browser keeps the focus within it; it goes back to where it came from. */
export function Drawer({title, onClose, children}: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  // Before anything is painted: what is pressed from then on is meant for the dialog.
  useLayoutEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if ((opener instanceof HTMLElement || opener instanceof SVGElement) && opener.isConnected)
        opener.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the button close it; a click beside it is extra
    <dialog
      ref={dialog}
      class="drawer"
      aria-labelledby="drawer-title"
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      onClose={event => {
        // A browser may close it without asking first, as Chrome does where nobody has pressed anything since it opened.
        if (event.currentTarget.isConnected) onClose();
      }}
      onClick={event => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="drawer-page">
        <header class="drawer-head">
          <h2 id="drawer-title">{title}</h2>
          <button type="button" class="quiet" onClick={onClose} aria-label={t('app.close')}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3.5 3.5l9 9m0-9l-9 9" class="stroke" />
            </svg>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
