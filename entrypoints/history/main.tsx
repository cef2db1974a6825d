import '../../components/page/page.css';
import '../../components/confirm/confirm.css';
import './history.css';
import { startPage } from '../pages/start.tsx';
import { History } from './app.tsx';

startPage('title_history', <History />);
