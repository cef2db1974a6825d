export default ['tiktok.com'];
