import '../components/theme.css';
import '../components/parts.css';
import '../components/drawer.css';
import './popup.css';
import {render} from 'preact';
import {browser} from '../../platform';
import {startLanguage} from '../components/language-choice';
import {Localised} from '../components/localised';
import {Popup} from './popup';

/** A popup has no size of its own, while a tab, or a phone, gives one. */
function markFrame(): void {
  const isPopup = browser.extension.getViews({type: 'popup'}).includes(window);
  document.body.classList.toggle('sized', isPopup && !matchMedia('(pointer: coarse)').matches);
}

async function start(): Promise<void> {
  markFrame();
  await startLanguage();
  const app = document.getElementById('app');
  if (app) render(<Localised>{() => <Popup />}</Localised>, app);
}

void start();
