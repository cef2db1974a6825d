export default ['linkedin.com'];
