import '../../components/page/page.css';
import '../../components/confirm/confirm.css';
import '../../components/verdict/verdict.css';
import '../../components/photo/photo-desk.css';
import './contests.css';
import './form/form.css';
import './preview/preview.css';
import { startPage } from '../pages/start.tsx';
import { Contests } from './app.tsx';

startPage('title_contests', <Contests />);
