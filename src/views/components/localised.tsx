import {type ComponentChildren, Fragment} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {language, words} from './words';

/** Draws what is within it again when the language changes. */
export function Localised({children}: {children: () => ComponentChildren}) {
  const [, setShown] = useState(language());
  useEffect(() => {
    const follow = () => setShown(language());
    words.on('languageChanged', follow);
    return () => words.off('languageChanged', follow);
  }, []);
  return <Fragment>{children()}</Fragment>;
}
