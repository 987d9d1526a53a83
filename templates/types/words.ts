/**
 * The global type that printed types use. A component of its name gets another one, or it would stand in its place:
 * whatever else a printed type says are keywords and names of ours that hold the components' names.
 */
export const blob = "Blob";
export const printerWords: readonly string[] = [blob];
