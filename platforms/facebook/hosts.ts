export default ['facebook.com'];
