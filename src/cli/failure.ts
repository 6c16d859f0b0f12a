/** The command could not do its work; the message is one line that says what is wrong and what to do. Exit status 2. */
export class Failure extends Error {}
