/** What the process says when it ends. */
export type ExitCode = 0 | 1 | 2;

/** Answered, or done. */
export const EXIT_ANSWERED = 0;
/** The sources do not say; or the claim is not supported. */
export const EXIT_ABSTAINED = 1;
/** Bad input or a fault of ours. */
export const EXIT_ERROR = 2;
