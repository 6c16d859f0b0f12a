/** What the rules' patterns ask for (`engine/table.ts`), packed when the project is built; undefined where it is run as it stands. */
export const table: string | undefined = undefined;
