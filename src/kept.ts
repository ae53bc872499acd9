/** Makes something when it's first needed, and keeps it. For what takes longer to make than an answer, and few answers need. */
export function kept<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
