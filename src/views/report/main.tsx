import '../components/theme.css';
import '../components/parts.css';
import '../components/drawer.css';
import './report.css';
import './views.css';
import './pictures.css';
import './group-work.css';
import './print.css';
import {render} from 'preact';
import {startLanguage} from '../components/language-choice';
import {Localised} from '../components/localised';
import {Report} from './report';
import {standaloneReport} from './standalone';

// For whoever drives the page from outside, such as `npm start`.
Object.assign(globalThis, {standaloneReport});

async function start(): Promise<void> {
  await startLanguage();
  const app = document.getElementById('app');
  if (app) render(<Localised>{() => <Report />}</Localised>, app);
}

void start();
