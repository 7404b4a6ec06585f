import type {StorybookConfig} from '@storybook/web-components-vite';

/** One story is one state that a visitor can be in. Nothing here reports or asks anything of anyone. */
const config: StorybookConfig = {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // The embed builder, and beside it the files that it shows; all are made by `npm run build`.
  staticDirs: [
    {from: '../dist/builder', to: '/builder'},
    {from: '../dist', to: '/dist'},
    {from: '../dist/llms.txt', to: '/llms.txt'},
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
  features: {
    // The toolbar has a theme and a width of its own, which do what a page does.
    backgrounds: false,
    viewport: false,
    changeDetection: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
};

export default config;
