import '../../components/page/page.css';
import '../../components/ikrar-card/ikrar-card.css';
import '../../components/page/print.css';
import './rules.css';
import './rows.css';
import './print.css';
import { startPage } from '../pages/start.tsx';
import { Rules } from './app.tsx';

startPage('title_rules', <Rules />);
