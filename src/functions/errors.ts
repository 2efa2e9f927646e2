/** #VALUE! with a sentence: the argument is of the wrong kind. */
export const invalid = (sentence: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);

/** #N/A with a sentence: nothing can be said, for a reason that is not a wrong kind of argument. */
export const notAvailable = (sentence: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
