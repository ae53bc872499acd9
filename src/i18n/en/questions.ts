/** Says in English what of the record may be asked, while a question is typed. */
export const questions = {
  said: (name: string) => `What did ${name} say?`,
  /** `on` is a topic amid a sentence: "on sanctions". */
  saidOn: (name: string, on: string) => `What did ${name} say ${on}?`,
  happened: (day: string) => `What happened on ${day}?`,
};
