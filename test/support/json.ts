/** The data of a JSON file, by its path from the root of the project. */
export async function readJson<Data>(path: string): Promise<Data> {
  const answer = await fetch(new URL(`../../${path}`, import.meta.url));
  return (await answer.json()) as Data;
}
