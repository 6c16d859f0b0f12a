const ASCII = /^[\0-\x7f]*$/;

/** Whether a text is of ASCII alone, NUL and the empty text included. */
export const isAscii = (text: string): boolean => ASCII.test(text);
