import '../components/theme.css';
import '../components/parts.css';
import '../components/page.css';
import {render} from 'preact';
import {startLanguage} from '../components/language-choice';
import {Localised} from '../components/localised';
import {Options} from './options';

async function start(): Promise<void> {
  await startLanguage();
  const app = document.getElementById('app');
  if (app) render(<Localised>{() => <Options />}</Localised>, app);
}

void start();
