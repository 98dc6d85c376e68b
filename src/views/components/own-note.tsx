import {useEffect, useRef, useState} from 'preact/hooks';
import type {Finding} from '../../model/finding';
import {findingSubject, NOTE_MARKS, type Note, type NoteMark} from '../../model/notes';
import {ask} from './ask';
import {useEvidence} from './evidence';
import {t} from './words';

/** Letters come faster than they need to be kept. */
const KEEP_AFTER = 600;

/** A finding's mark in the person's own judgement, where it has one. */
export function NoteMarkTag({finding}: {finding: Finding}) {
  const mark = useEvidence().noteOf(findingSubject(finding))?.mark;
  return mark ? <span class="note-mark">{t(`note.${mark}`)}</span> : null;
}

/** What the person thinks of a finding: expected, surprising, to ask about, and why. Kept as it is written. */
export function OwnNote({finding}: {finding: Finding}) {
  const {noteOf} = useEvidence();
  const subject = findingSubject(finding);
  const [note, setNote] = useState<Note>(() => noteOf(subject) ?? {subject, at: 0});
  const [failed, setFailed] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef<Note | undefined>(undefined);
  const keep = () => {
    clearTimeout(timer.current);
    const now = waiting.current;
    waiting.current = undefined;
    if (!now) return;
    const isEmpty = !now.mark && !now.comment;
    ask(isEmpty ? {type: 'erase-note', subject} : {type: 'put-notes', notes: [now]}).then(
      () => setFailed(''),
      (error: Error) => setFailed(error.message),
    );
  };
  // What waits is kept when the note is left.
  useEffect(() => keep, []);
  const change = (more: Partial<Note>) => {
    const next = {...note, ...more, at: Date.now()};
    setNote(next);
    waiting.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, KEEP_AFTER);
  };
  const choose = (mark: NoteMark) => change({mark: note.mark === mark ? undefined : mark});
  return (
    <fieldset class="own-note">
      <legend>{t('note.title')}</legend>
      <div class="segments">
        {NOTE_MARKS.map(mark => (
          <button key={mark} type="button" aria-pressed={note.mark === mark} onClick={() => choose(mark)}>
            {t(`note.${mark}`)}
          </button>
        ))}
      </div>
      <label>
        <span class="hidden">{t('note.comment')}</span>
        <textarea
          rows={2}
          maxLength={2_000}
          placeholder={t('note.comment')}
          value={note.comment ?? ''}
          onInput={event => change({comment: event.currentTarget.value})}
        />
      </label>
      {failed && <p role="alert">{t('action.failed', {reason: failed})}</p>}
    </fieldset>
  );
}
