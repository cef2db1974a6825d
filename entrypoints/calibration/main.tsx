import '../../components/page/page.css';
import '../../components/confirm/confirm.css';
import '../../components/verdict/verdict.css';
import '../../components/photo/photo.css';
import '../../components/photo/photo-desk.css';
import './calibration.css';
import { browserText } from '../pages/browser-text.ts';
import { startPage } from '../pages/start.tsx';
import { Calibration } from './app.tsx';

startPage(browserText('title_calibration'), <Calibration />);
