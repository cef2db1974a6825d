import '../../components/page/page.css';
import '../../components/ikrar-card/ikrar-card.css';
import '../../components/confirm/confirm.css';
import '../../components/page/print.css';
import './options.css';
import { startPage } from '../pages/start.tsx';
import { Options } from './app.tsx';

startPage('title_options', <Options />);
