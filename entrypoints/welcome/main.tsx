import '../../components/page/page.css';
import '../../components/warning/warning.css';
import '../../components/hint/hint.css';
import '../../components/confirm/confirm.css';
import '../../components/set-by/set-by.css';
import '../../components/page/print.css';
import './welcome.css';
import './try.css';
import './pakta.css';
import { startPage } from '../pages/start.tsx';
import { Welcome } from './app.tsx';

startPage('title_welcome', <Welcome />);
