export default ['youtube.com'];
