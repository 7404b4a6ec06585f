import type {ReactNode} from 'react';

export const metadata = {title: 'Praktijk', icons: 'data:,'};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  );
}
