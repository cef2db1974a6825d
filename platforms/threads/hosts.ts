export default ['threads.com', 'threads.net'];
