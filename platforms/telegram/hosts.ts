export default ['web.telegram.org', 'webk.telegram.org', 'weba.telegram.org', 'webz.telegram.org'];
