export default ['instagram.com'];
