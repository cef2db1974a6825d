import '../../components/page/page.css';
import '../../components/warning/warning.css';
import '../../components/hint/hint.css';
import '../../components/verdict/verdict.css';
import '../../components/photo/photo.css';
import '../../components/photo/photo-desk.css';
import '../../components/confirm/confirm.css';
import '../../components/page/print.css';
import './training.css';
import './feed/feed.css';
import './modes.css';
import './presenter.css';
import './quiz.css';
import './hand-out.css';
import './own/own.css';
import { startPage } from '../pages/start.tsx';
import { Training } from './app.tsx';

startPage('title_training', <Training />);
