import '../../components/page/page.css';
import '../../components/warning/warning.css';
import '../../components/verdict/verdict.css';
import './check.css';
import { startPage } from '../pages/start.tsx';
import { CheckSelected } from './app.tsx';

const selected = new URLSearchParams(location.search).get('selected');
startPage('title_check', <CheckSelected selected={selected ?? undefined} />);
