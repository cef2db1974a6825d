import '../../components/page/page.css';
import '../../components/confirm/confirm.css';
import './history.css';
import { browserText } from '../pages/browser-text.ts';
import { startPage } from '../pages/start.tsx';
import { History } from './app.tsx';

startPage(browserText('title_history'), <History />);
