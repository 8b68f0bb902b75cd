/** A change that a record cannot be given: the caller asks for what no reader would read back. */
export class WriteError extends Error {}
