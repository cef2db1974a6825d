import '../../components/page/page.css';
import '../../components/warning/warning.css';
import '../../components/verdict/verdict.css';
import '../../components/photo/photo.css';
import '../../components/photo/photo-desk.css';
import './popup.css';
import { browserText } from '../pages/browser-text.ts';
import { startPage } from '../pages/start.tsx';
import { Popup } from './app.tsx';

startPage(browserText('title_popup'), <Popup />);
