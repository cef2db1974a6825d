import '../../components/page/page.css';
import '../../components/ikrar-card/ikrar-card.css';
import './options.css';
import { browserText } from '../pages/browser-text.ts';
import { startPage } from '../pages/start.tsx';
import { Options } from './app.tsx';

startPage(browserText('title_options'), <Options />);
