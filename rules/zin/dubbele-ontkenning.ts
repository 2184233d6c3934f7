export default { id: 'dubbele-ontkenning', start() { return {}; } };
