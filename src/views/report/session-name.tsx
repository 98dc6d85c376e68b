import {useState} from 'preact/hooks';
import {sessionSubject} from '../../model/notes';
import {ask} from '../components/ask';
import {t} from '../components/words';

/** Gives the chosen session a name; an empty one takes it away. */
export function SessionName({session, name}: {session: string; name: string}) {
  const [text, setText] = useState(name);
  const [said, setSaid] = useState('');
  const subject = sessionSubject(session);
  const keep = async () => {
    const chosen = text.trim().slice(0, 120);
    try {
      await ask(
        chosen === ''
          ? {type: 'erase-note', subject}
          : {type: 'put-notes', notes: [{subject, name: chosen, at: Date.now()}]},
      );
      setSaid(t('note.kept'));
    } catch (error) {
      setSaid(t('action.failed', {reason: error instanceof Error ? error.message : String(error)}));
    }
  };
  return (
    <form
      class="session-name"
      onSubmit={event => {
        event.preventDefault();
        void keep();
      }}
    >
      <label>
        {t('note.session')}{' '}
        <input
          value={text}
          maxLength={120}
          autocomplete="off"
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={text.trim() === name}>
        {t('note.keep')}
      </button>
      <span class="small" role="status">
        {said}
      </span>
    </form>
  );
}
