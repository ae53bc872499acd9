/**
 * Lets others work for a moment. Loading a large record calls it between pieces of work of at most some 20 ms, so that
 * a refresh doesn't hold up answers. Whoever passes one decides how often it truly gives way.
 */
export type Pause = () => Promise<void>;
