export default ['web.whatsapp.com'];
