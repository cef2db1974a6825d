import '../../components/page/page.css';
import '../../components/confirm/confirm.css';
import '../../components/verdict/verdict.css';
import '../../components/photo/photo.css';
import '../../components/photo/photo-desk.css';
import '../../components/page/print.css';
import './calibration.css';
import { startPage } from '../pages/start.tsx';
import { Calibration } from './app.tsx';

startPage('title_calibration', <Calibration />);
