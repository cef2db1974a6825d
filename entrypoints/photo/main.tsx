import '../../components/page/page.css';
import '../../components/warning/warning.css';
import '../../components/verdict/verdict.css';
import '../../components/photo/photo.css';
import '../../components/photo/photo-desk.css';
import '../../components/page/print.css';
import './photo.css';
import { startPage } from '../pages/start.tsx';
import { CheckPhotos } from './app.tsx';

const taken = new URLSearchParams(location.search).get('taken');
startPage('title_photo', <CheckPhotos taken={taken ?? undefined} />);
