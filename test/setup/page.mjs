/** The page that every test file runs in: Dutch, in standards mode. */
export function testPage(testFramework) {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>bekkenfysio-widgets</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;
}

/**
 * Fails a file that writes an error to the console. The test framework writes there what nobody caught, too,
 * so that an error between two tests cannot pass unseen. Called for every line of a page's console, before
 * the result of its file is taken in.
 */
export function failOnConsoleError({type, args}, result) {
  if (type !== 'error') return true;
  result.passed = false;
  result.errors.push({message: `console.error: ${args.map(readable).join(' ')}`});
  return false;
}

function readable(value) {
  if (typeof value === 'string') return value;
  return value?.stack ?? value?.message ?? JSON.stringify(value);
}
