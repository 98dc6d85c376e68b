import {useState} from 'preact/hooks';
import {t} from './words';

/** Copies a text that is made when it is asked for. */
export function CopyButton({text}: {text: () => string}) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <button type="button" class="small-button" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t('action.copied') : t('action.copy')}</span>
    </button>
  );
}
