import '../../components/page/page.css';
import '../../components/confirm/confirm.css';
import '../../components/chart/chart.css';
import '../../components/page/print.css';
import './history.css';
import './list.css';
import './print.css';
import { startPage } from '../pages/start.tsx';
import { History } from './app.tsx';

startPage('title_history', <History />);
