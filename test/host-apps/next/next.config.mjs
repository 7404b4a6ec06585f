/** @type {import('next').NextConfig} */
export default {
  // The renderer runs as it is, and is not bundled once more.
  serverExternalPackages: ['bekkenfysio-widgets'],
};
