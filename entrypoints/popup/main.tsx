import '../../components/page/page.css';
import '../../components/warning/warning.css';
import '../../components/verdict/verdict.css';
import '../../components/photo/photo.css';
import '../../components/photo/photo-desk.css';
import '../../components/set-by/set-by.css';
import './popup.css';
import { startPage } from '../pages/start.tsx';
import { Popup } from './app.tsx';

startPage('title_popup', <Popup />);
