import '../../components/page/page.css';
import '../../components/ikrar-card/ikrar-card.css';
import './rules.css';
import './rows.css';
import './print.css';
import { browserText } from '../pages/browser-text.ts';
import { startPage } from '../pages/start.tsx';
import { Rules } from './app.tsx';

startPage(browserText('title_rules'), <Rules />);
