export default ['x.com', 'twitter.com'];
