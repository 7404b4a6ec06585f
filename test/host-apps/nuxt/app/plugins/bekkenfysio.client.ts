import 'bekkenfysio-widgets/coverage-checker';

// In the browser only: a server has no elements to register.
export default defineNuxtPlugin(() => {});
