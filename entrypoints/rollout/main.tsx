import '../../components/page/page.css';
import '../../components/confirm/confirm.css';
import './rollout.css';
import { startPage } from '../pages/start.tsx';
import { Rollout } from './app.tsx';

startPage('title_rollout', <Rollout />);
